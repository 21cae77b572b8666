package io.github.mooddj.model.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.seal.SealedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileTest {
    @TempDir
    private Path directory = Path.of("");

    private final NetworkFile files = new NetworkFile();
    private final float[] weights = {1, -2, 3.5f, 0, 1e-7f};
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("some.network");
        files.write(new StoredNetwork(NetworkFiles.descriptor(8, 5), weights), file);
    }

    private String refusal(byte[] content) throws IOException {
        Path odd = Files.write(directory.resolve("odd.network"), content);
        return String.valueOf(
                assertThrows(NetworkFileException.class, () -> files.read(odd)).getMessage());
    }

    @Test
    void whatWasWrittenIsRead() throws NetworkFileException {
        StoredNetwork read = files.read(file);
        assertEquals(NetworkFiles.descriptor(8, 5), read.descriptor());
        assertArrayEquals(weights, read.weights());
    }

    @Test
    void everySingleChangedByteIsNoticed() throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int i = 0; i < content.length; i++) {
            byte[] changed = content.clone();
            changed[i] ^= 0x10;
            assertTrue(refusal(changed).contains("odd.network"));
        }
    }

    @Test
    void whatIsCutOffEmptyOrAnotherKindIsSaid() throws IOException {
        byte[] content = Files.readAllBytes(file);
        assertTrue(refusal(Arrays.copyOf(content, content.length - 3)).contains("damaged"));
        assertTrue(refusal(Arrays.copyOf(content, 20)).contains("damaged"));
        assertTrue(refusal(new byte[0]).contains("empty"));
        assertTrue(refusal("hello, world".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .contains("no network file"));
        // DL4J's own files may run code while they are read.
        assertTrue(refusal(new byte[] {'P', 'K', 3, 4, 0}).contains("zip"));
        assertThrows(NetworkFileException.class, () -> files.read(directory.resolve("missing.network")));
    }

    /** Unpacking one of these is how a file would run code. */
    private static final class Trap implements java.io.Serializable {
        private static final long serialVersionUID = 1;
        private static final java.util.concurrent.atomic.AtomicInteger SPRUNG =
                new java.util.concurrent.atomic.AtomicInteger();

        private void readObject(java.io.ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            SPRUNG.incrementAndGet();
        }
    }

    @Test
    void serialisedJavaObjectsAreRefusedBeforeOneIsUnpacked() throws Exception {
        java.io.ByteArrayOutputStream object = new java.io.ByteArrayOutputStream();
        try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(object)) {
            out.writeObject(new Trap());
        }
        java.io.ByteArrayOutputStream zip = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(zip)) {
            // Where DL4J's reader unpacks an object without looking.
            out.putNextEntry(new java.util.zip.ZipEntry("preprocessor.bin"));
            out.write(object.toByteArray());
            out.closeEntry();
        }

        assertTrue(refusal(object.toByteArray()).contains("no network file"));
        assertTrue(refusal(zip.toByteArray()).contains("zip"));
        assertEquals(0, Trap.SPRUNG.get());
    }

    @Test
    void whatIsTooLargeIsRefusedWithoutBeingReadWhole() throws IOException {
        Path large = directory.resolve("large.network");
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(40L * 1024 * 1024 * 1024);
        }
        assertTrue(String.valueOf(assertThrows(NetworkFileException.class, () -> files.read(large))
                        .getMessage())
                .contains("larger than any network"));
    }

    @Test
    void aDescriptionThatIsNoneAndAnotherKindOfFileAreRefused() throws IOException {
        Path odd = directory.resolve("odd.network");
        for (String description : java.util.List.of("", "null", "[]", "{}", "{\"architecture\":\"plain99\"}")) {
            new SealedFile("network", 1).write(description, weights, odd);
            String said = String.valueOf(assertThrows(NetworkFileException.class, () -> files.read(odd))
                    .getMessage());
            assertEquals(1, said.lines().count(), said);
        }
        new SealedFile("rival", 1).write("{}", weights, odd);
        assertTrue(refusal(Files.readAllBytes(odd)).contains("no network file"));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new StoredNetwork(NetworkFiles.descriptor(8, 2), new float[] {1, Float.NaN}));
    }
}
