package io.github.mooddj.model.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.seal.SealedFile;
import io.github.mooddj.model.seal.SealedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads and writes networks. A file is one line {@code mood-dj-network 1 SHA-256-of-the-rest}, one line of JSON (the
 * {@link NetworkDescriptor}), then the weights as little-endian floats ({@link SealedFile}). DL4J's own zip is not
 * read: it may carry serialised Java objects, which run code while they are unpacked. Nothing here is deserialised that
 * way. Stateless. Any thread.
 */
public final class NetworkFile {
    private static final int MOST_MEGABYTES = 64;

    private final SealedFile files = new SealedFile("network", MOST_MEGABYTES);
    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /**
     * Reads a network file.
     *
     * @throws NetworkFileException if it is missing, too large, no network file, damaged, or a network that this
     *     program cannot run
     */
    public StoredNetwork read(Path file) throws NetworkFileException {
        try {
            return network(files.read(file), file.toString());
        } catch (SealedFileException e) {
            throw new NetworkFileException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads a network.
     *
     * @param name what messages call it
     * @throws NetworkFileException as {@link #read(Path)}
     */
    public StoredNetwork read(InputStream in, String name) throws NetworkFileException {
        try {
            return network(files.read(in, name), name);
        } catch (SealedFileException e) {
            throw new NetworkFileException(String.valueOf(e.getMessage()), e);
        }
    }

    private StoredNetwork network(SealedFile.Content content, String name) throws NetworkFileException {
        try {
            NetworkDescriptor descriptor = json.readValue(content.description(), NetworkDescriptor.class);
            if (descriptor == null) {
                throw new NetworkFileException(name + " cannot be used: its description is empty");
            }
            return new StoredNetwork(descriptor, content.numbers());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new NetworkFileException(name + " cannot be used: " + reason(e), e);
        }
    }

    private static String reason(Exception failure) {
        Throwable cause = failure.getCause() instanceof IllegalArgumentException inner ? inner : failure;
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "its description is not understood";
    }

    /** SHA-256 of a network's description and weights, in hexadecimal digits. */
    public String sha256(StoredNetwork network) {
        try {
            byte[] descriptor = json.writeValueAsBytes(network.descriptor());
            float[] weights = network.weights();
            ByteBuffer content = ByteBuffer.allocate(descriptor.length + weights.length * Float.BYTES);
            content.put(descriptor);
            content.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(weights);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.array()));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new AssertionError("a descriptor is plain JSON, and every JDK has SHA-256", e);
        }
    }

    /** Writes a network; a file of that name is replaced only when the new one is whole. */
    public void write(StoredNetwork network, Path file) throws IOException {
        files.write(json.writeValueAsString(network.descriptor()), network.weights(), file);
    }
}
