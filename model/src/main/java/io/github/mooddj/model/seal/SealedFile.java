package io.github.mooddj.model.seal;

import io.github.mooddj.model.seal.SealedFileException.Fault;
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
 * The envelope of our files of numbers: one line {@code mood-dj-KIND 1 SHA-256-of-the-rest}, one line of JSON that
 * describes them, then little-endian floats. Nothing in it is deserialised as objects. Stateless.
 */
public final class SealedFile {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_DESCRIPTION = 64 * 1024;
    private static final int HASH_DIGITS = 64;

    private final String kind;
    private final String magic;
    private final int head;
    private final int mostMegabytes;

    /**
     * Files of one kind.
     *
     * @param kind a word that messages use as well, such as {@code network}
     * @param mostMegabytes larger files are refused without being read whole
     */
    public SealedFile(String kind, int mostMegabytes) {
        this.kind = kind;
        this.mostMegabytes = mostMegabytes;
        this.magic = "mood-dj-" + kind + " 1 ";
        this.head = magic.length() + HASH_DIGITS + 1;
    }

    /**
     * What a file holds. The numbers are not copied.
     *
     * @param description one line of JSON
     * @param numbers in the file's order
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, handed over once
    public record Content(String description, float[] numbers) {}

    /**
     * Reads a file.
     *
     * @throws SealedFileException if it is missing, empty, too large, of another kind or damaged
     */
    public Content read(Path file) throws SealedFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (SealedFileException e) {
            throw e;
        } catch (IOException e) {
            throw new SealedFileException(Fault.UNREADABLE, file + " is missing or not readable", e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name what messages call it
     * @throws SealedFileException as {@link #read(Path)}
     */
    public Content read(InputStream in, String name) throws SealedFileException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(mostMegabytes * MEGABYTE + 1);
        } catch (IOException e) {
            throw new SealedFileException(Fault.UNREADABLE, name + " is not readable", e);
        }
        if (bytes.length > mostMegabytes * MEGABYTE) {
            throw new SealedFileException(
                    Fault.TOO_LARGE, name + " is larger than any " + kind + " of Mood DJ (" + mostMegabytes + " MB)");
        }
        checkHead(bytes, name);
        ByteBuffer rest = ByteBuffer.wrap(bytes, head, bytes.length - head).slice();
        String description = line(rest, name);
        if (rest.remaining() % Float.BYTES != 0) {
            throw new SealedFileException(Fault.DAMAGED, name + " is damaged: it ends within a number");
        }
        float[] numbers = new float[rest.remaining() / Float.BYTES];
        rest.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        return new Content(description, numbers);
    }

    private void checkHead(byte[] bytes, String name) throws SealedFileException {
        String start = new String(bytes, 0, Math.min(head, bytes.length), StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            throw new SealedFileException(Fault.FOREIGN, name + " is empty");
        }
        if (start.startsWith("PK")) {
            throw new SealedFileException(
                    Fault.FOREIGN,
                    name + " is a zip, perhaps of DL4J; only files that Mood DJ's train wrote are opened");
        }
        if (!start.startsWith(magic)) {
            throw new SealedFileException(Fault.FOREIGN, name + " is no " + kind + " file of Mood DJ");
        }
        if (bytes.length <= head) {
            throw new SealedFileException(Fault.DAMAGED, name + " is damaged: it is cut off");
        }
        if (!start.equals(magic + hash(bytes, head, bytes.length - head) + "\n")) {
            throw new SealedFileException(Fault.DAMAGED, name + " is damaged: its SHA-256 does not fit its content");
        }
    }

    private static String line(ByteBuffer rest, String name) throws SealedFileException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (rest.hasRemaining() && line.size() < LONGEST_DESCRIPTION) {
            byte next = rest.get();
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(next);
        }
        throw new SealedFileException(Fault.DAMAGED, name + " is damaged: its description has no end");
    }

    /**
     * Writes a file; one of that name is replaced only when the new one is whole.
     *
     * @param description without a line break
     */
    public void write(String description, float[] numbers, Path file) throws IOException {
        byte[] rest = content(description, numbers);
        String start = magic + hash(rest, 0, rest.length) + "\n";
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        ByteBuffer whole = ByteBuffer.allocate(head + rest.length);
        whole.put(start.getBytes(StandardCharsets.ISO_8859_1)).put(rest);
        Files.write(part, whole.array());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** SHA-256 of what such a file holds below its first line, in hexadecimal digits. */
    public String sha256(String description, float[] numbers) {
        byte[] rest = content(description, numbers);
        return hash(rest, 0, rest.length);
    }

    private static byte[] content(String description, float[] numbers) {
        byte[] text = description.getBytes(StandardCharsets.UTF_8);
        ByteBuffer rest = ByteBuffer.allocate(text.length + 1 + numbers.length * Float.BYTES);
        rest.put(text).put((byte) '\n');
        rest.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(numbers);
        return rest.array();
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
