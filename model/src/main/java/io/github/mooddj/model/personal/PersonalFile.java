package io.github.mooddj.model.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.emotion.Emotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads and writes personal calibrations: one line {@code mood-dj-personal 1 SHA-256-of-the-rest}, one line of JSON
 * (the {@link PersonalDescriptor}), then weights and bias of the head as little-endian floats. Numbers only; nothing is
 * deserialised. Stateless. Any thread.
 */
public final class PersonalFile {
    private static final String MAGIC = "mood-dj-personal 1 ";
    private static final int HEAD = MAGIC.length() + 64 + 1;
    private static final int MOST_BYTES = 1024 * 1024;

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /**
     * Reads a calibration that fits a network.
     *
     * @throws PersonalFileException if the file is not readable, too large, damaged, or made for another network
     */
    public PersonalCalibration read(Path file, GeneralNetwork general) throws PersonalFileException {
        byte[] bytes = bytes(file);
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (!head.startsWith(MAGIC)) {
            throw new PersonalFileException(file + " is no personal calibration of Mood DJ");
        }
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(HEAD, bytes.length), bytes.length);
        if (!head.equals(MAGIC + hash(rest) + "\n")) {
            throw new PersonalFileException(file + " is damaged: its checksum is wrong");
        }
        try {
            int end = new String(rest, StandardCharsets.ISO_8859_1).indexOf('\n');
            PersonalDescriptor descriptor = json.readValue(
                    new String(rest, 0, Math.max(0, end), StandardCharsets.UTF_8), PersonalDescriptor.class);
            if (descriptor == null || !general.sha256().equals(descriptor.network())) {
                throw new PersonalFileException(
                        file + " was made for another emotion network and is not used; calibrate again");
            }
            return new PersonalCalibration(descriptor, head(descriptor, rest, end + 1, general, file));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new PersonalFileException(file + " cannot be used: its description is not understood", e);
        }
    }

    private static EmotionHead head(
            PersonalDescriptor descriptor, byte[] rest, int from, GeneralNetwork general, Path file)
            throws PersonalFileException {
        List<Emotion> emotions = general.head().emotions();
        int outputs = emotions.size();
        int weights = descriptor.features() * outputs;
        if (!descriptor.labels().equals(emotions.stream().map(Emotion::key).toList())
                || descriptor.features() != general.head().features()
                || rest.length - from != (weights + outputs) * Float.BYTES) {
            throw new PersonalFileException(file + " cannot be used: its sizes are not those of the network");
        }
        float[] numbers = new float[weights + outputs];
        ByteBuffer.wrap(rest, from, rest.length - from)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(numbers);
        return new EmotionHead(
                emotions,
                general.head().temperature(),
                Arrays.copyOf(numbers, weights),
                Arrays.copyOfRange(numbers, weights, numbers.length));
    }

    private static byte[] bytes(Path file) throws PersonalFileException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new PersonalFileException(file + " is larger than any personal calibration (1 MB)");
            }
            return bytes;
        } catch (PersonalFileException e) {
            throw e;
        } catch (IOException e) {
            throw new PersonalFileException(file + " is not readable", e);
        }
    }

    /** SHA-256 of what a calibration's file holds below its first line, in hexadecimal digits. */
    String sha256(PersonalCalibration calibration) {
        try {
            return hash(content(calibration));
        } catch (JsonProcessingException e) {
            throw new AssertionError("a descriptor is plain JSON", e);
        }
    }

    private byte[] content(PersonalCalibration calibration) throws JsonProcessingException {
        byte[] descriptor = json.writeValueAsBytes(calibration.descriptor());
        float[] weights = calibration.head().weights();
        float[] bias = calibration.head().bias();
        ByteBuffer rest = ByteBuffer.allocate(descriptor.length + 1 + (weights.length + bias.length) * Float.BYTES);
        rest.put(descriptor).put((byte) '\n');
        rest.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(weights).put(bias);
        return rest.array();
    }

    /**
     * Writes a calibration; a file of that name is replaced only when the new one is whole. Its folder is made.
     *
     * @throws IOException if the disk refuses
     */
    public void write(PersonalCalibration calibration, Path file) throws IOException {
        byte[] rest = content(calibration);
        ByteBuffer whole = ByteBuffer.allocate(HEAD + rest.length);
        whole.put((MAGIC + hash(rest) + "\n").getBytes(StandardCharsets.ISO_8859_1))
                .put(rest);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, whole.array());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
