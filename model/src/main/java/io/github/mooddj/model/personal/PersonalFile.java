package io.github.mooddj.model.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.seal.SealedFile;
import io.github.mooddj.model.seal.SealedFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads and writes personal calibrations: one line {@code mood-dj-personal 1 SHA-256-of-the-rest}, one line of JSON
 * (the {@link PersonalDescriptor}), then weights and bias of the head as little-endian floats. Numbers only; nothing is
 * deserialised. Stateless. Any thread.
 */
public final class PersonalFile {
    private static final int MOST_MEGABYTES = 1;

    private final SealedFile files = new SealedFile("personal", MOST_MEGABYTES);
    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /**
     * Reads a calibration that fits a network.
     *
     * @throws PersonalFileException if the file is not readable, too large, damaged, or made for another network
     */
    public PersonalCalibration read(Path file, GeneralNetwork general) throws PersonalFileException {
        try {
            SealedFile.Content content = files.read(file);
            PersonalDescriptor descriptor = json.readValue(content.description(), PersonalDescriptor.class);
            if (descriptor == null || !general.sha256().equals(descriptor.network())) {
                throw new PersonalFileException(
                        file + " was made for another emotion network and is not used; calibrate again");
            }
            return new PersonalCalibration(descriptor, head(descriptor, content.numbers(), general, file));
        } catch (SealedFileException e) {
            throw refusal(file, e);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new PersonalFileException(file + " cannot be used: its description is not understood", e);
        }
    }

    private static PersonalFileException refusal(Path file, SealedFileException e) {
        return switch (e.fault()) {
            case UNREADABLE -> new PersonalFileException(file + " is not readable", e);
            case TOO_LARGE -> new PersonalFileException(file + " is larger than any personal calibration (1 MB)", e);
            case FOREIGN -> new PersonalFileException(file + " is no personal calibration of Mood DJ", e);
            case DAMAGED -> new PersonalFileException(file + " is damaged: its checksum is wrong", e);
        };
    }

    private static EmotionHead head(PersonalDescriptor descriptor, float[] numbers, GeneralNetwork general, Path file)
            throws PersonalFileException {
        List<Emotion> emotions = general.head().emotions();
        int outputs = emotions.size();
        int weights = descriptor.features() * outputs;
        if (!descriptor.labels().equals(emotions.stream().map(Emotion::key).toList())
                || descriptor.features() != general.head().features()
                || numbers.length != weights + outputs) {
            throw new PersonalFileException(file + " cannot be used: its sizes are not those of the network");
        }
        return new EmotionHead(
                emotions,
                general.head().temperature(),
                Arrays.copyOf(numbers, weights),
                Arrays.copyOfRange(numbers, weights, numbers.length));
    }

    /** SHA-256 of what a calibration's file holds below its first line, in hexadecimal digits. */
    String sha256(PersonalCalibration calibration) {
        try {
            return files.sha256(json.writeValueAsString(calibration.descriptor()), numbers(calibration));
        } catch (JsonProcessingException e) {
            throw new AssertionError("a descriptor is plain JSON", e);
        }
    }

    private static float[] numbers(PersonalCalibration calibration) {
        float[] weights = calibration.head().weights();
        float[] bias = calibration.head().bias();
        float[] numbers = Arrays.copyOf(weights, weights.length + bias.length);
        System.arraycopy(bias, 0, numbers, weights.length, bias.length);
        return numbers;
    }

    /**
     * Writes a calibration; a file of that name is replaced only when the new one is whole. Its folder is made.
     *
     * @throws IOException if the disk refuses
     */
    public void write(PersonalCalibration calibration, Path file) throws IOException {
        files.write(json.writeValueAsString(calibration.descriptor()), numbers(calibration), file);
    }
}
