package io.github.mooddj.model.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new StoredNetwork(NetworkFiles.descriptor(8, 2), new float[] {1, Float.NaN}));
    }
}
