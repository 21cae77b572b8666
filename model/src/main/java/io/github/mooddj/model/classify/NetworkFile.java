package io.github.mooddj.model.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
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
import java.util.HexFormat;

/**
 * Reads and writes networks. A file is one line {@code mood-dj-network 1 SHA-256-of-the-rest}, one line of JSON (the
 * {@link NetworkDescriptor}), then the weights as little-endian floats. DL4J's own zip is not read: it may carry
 * serialised Java objects, which run code while they are unpacked. Nothing here is deserialised that way. Stateless.
 */
public final class NetworkFile {
    private static final String MAGIC = "mood-dj-network 1 ";
    private static final int HASH_DIGITS = 64;
    private static final int HEAD = MAGIC.length() + HASH_DIGITS + 1;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int LONGEST_DESCRIPTOR = 64 * 1024;

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /**
     * Reads a network file.
     *
     * @throws NetworkFileException if it is missing, too large, no network file, damaged, or a network that this
     *     program cannot run
     */
    public StoredNetwork read(Path file) throws NetworkFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NetworkFileException e) {
            throw e;
        } catch (IOException e) {
            throw new NetworkFileException(file + " is missing or not readable", e);
        }
    }

    /**
     * Reads a network.
     *
     * @param name what messages call it
     * @throws NetworkFileException as {@link #read(Path)}
     */
    public StoredNetwork read(InputStream in, String name) throws NetworkFileException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new NetworkFileException(name + " is not readable", e);
        }
        if (bytes.length > MOST_BYTES) {
            throw new NetworkFileException(name + " is larger than any network of Mood DJ (64 MB)");
        }
        checkHead(bytes, name);
        ByteBuffer rest = ByteBuffer.wrap(bytes, HEAD, bytes.length - HEAD).slice();
        try {
            NetworkDescriptor descriptor = json.readValue(line(rest, name), NetworkDescriptor.class);
            if (rest.remaining() % Float.BYTES != 0) {
                throw new NetworkFileException(name + " is damaged: it ends within a number");
            }
            float[] weights = new float[rest.remaining() / Float.BYTES];
            rest.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
            return new StoredNetwork(descriptor, weights);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new NetworkFileException(name + " cannot be used: " + reason(e), e);
        }
    }

    private static void checkHead(byte[] bytes, String name) throws NetworkFileException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            throw new NetworkFileException(name + " is empty");
        }
        if (head.startsWith("PK")) {
            throw new NetworkFileException(
                    name + " is a zip, perhaps of DL4J; only files that Mood DJ's train wrote are opened");
        }
        if (!head.startsWith(MAGIC)) {
            throw new NetworkFileException(name + " is no network file of Mood DJ");
        }
        if (bytes.length <= HEAD) {
            throw new NetworkFileException(name + " is damaged: it is cut off");
        }
        String hash = hash(bytes, HEAD, bytes.length - HEAD);
        if (!head.equals(MAGIC + hash + "\n")) {
            throw new NetworkFileException(name + " is damaged: its SHA-256 does not fit its content");
        }
    }

    private static String line(ByteBuffer rest, String name) throws NetworkFileException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (rest.hasRemaining() && line.size() < LONGEST_DESCRIPTOR) {
            byte next = rest.get();
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(next);
        }
        throw new NetworkFileException(name + " is damaged: its description has no end");
    }

    private static String reason(Exception failure) {
        Throwable cause = failure.getCause() instanceof IllegalArgumentException inner ? inner : failure;
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "its description is not understood";
    }

    /** Writes a network; a file of that name is replaced only when the new one is whole. */
    public void write(StoredNetwork network, Path file) throws IOException {
        byte[] descriptor = json.writeValueAsBytes(network.descriptor());
        float[] weights = network.weights();
        ByteBuffer rest = ByteBuffer.allocate(descriptor.length + 1 + weights.length * Float.BYTES);
        rest.put(descriptor).put((byte) '\n');
        rest.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(weights);
        String head = MAGIC + hash(rest.array(), 0, rest.capacity()) + "\n";
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        ByteBuffer whole = ByteBuffer.allocate(HEAD + rest.capacity());
        whole.put(head.getBytes(StandardCharsets.ISO_8859_1)).put(rest.array());
        Files.write(part, whole.array());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String hash(byte[] bytes, int from, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
