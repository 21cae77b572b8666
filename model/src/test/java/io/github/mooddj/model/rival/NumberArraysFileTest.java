package io.github.mooddj.model.rival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.seal.SealedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberArraysFileTest {
    @TempDir
    private Path directory = Path.of("");

    private final NumberArraysFile files = new NumberArraysFile();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("some.rival");
        LinkedHashMap<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("first", new float[] {1, 2, 3});
        arrays.put("second", new float[] {-4});
        files.write(new NumberArrays("bovw", List.of("happy", "sad"), Map.of("words", 3.0), arrays), file);
    }

    private String refusal(byte[] content) throws IOException {
        Path odd = Files.write(directory.resolve("odd.rival"), content);
        return String.valueOf(assertThrows(NetworkFileException.class, () -> files.read(odd, "bovw"))
                .getMessage());
    }

    private String refusal(String description, float... numbers) throws IOException {
        Path odd = directory.resolve("sealed.rival");
        new SealedFile("rival", 1).write(description, numbers, odd);
        return String.valueOf(assertThrows(NetworkFileException.class, () -> files.read(odd, "bovw"))
                .getMessage());
    }

    @Test
    void whatWasWrittenIsRead() throws NetworkFileException {
        NumberArrays read = files.read(file, "bovw");

        assertEquals(List.of("happy", "sad"), read.labels());
        assertEquals(3, read.whole("words", 1, 5));
        assertArrayEquals(new float[] {1, 2, 3}, read.array("first", 3));
        assertArrayEquals(new float[] {-4}, read.array("second", 1));
        assertThrows(NetworkFileException.class, () -> read.array("first", 4));
        assertThrows(NetworkFileException.class, () -> read.array("third", 0));
        assertThrows(NetworkFileException.class, () -> read.whole("words", 4, 5));
    }

    @Test
    void everySingleChangedByteAndEveryCutIsNoticed() throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int i = 0; i < content.length; i++) {
            byte[] changed = content.clone();
            changed[i] ^= 0x04;
            refusal(changed);
            refusal(Arrays.copyOf(content, i));
        }
    }

    @Test
    void sealedNonsenseIsRefusedInOneLine() throws IOException {
        String head = "{\"kind\":\"bovw\",\"labels\":[\"happy\",\"sad\"],\"settings\":{},\"arrays\":";
        for (String description : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"kind\":\"bovw\"}",
                head + "{\"a\":-1}}",
                head + "{\"a\":2147483647}}",
                head + "{\"a\":null}}",
                head + "{\"a\":1}}",
                head + "{\"a\":1,\"b\":2}}")) {
            String said = refusal(description, 1, 2);
            assertTrue(said.contains("sealed.rival"), said);
            assertEquals(1, said.lines().count(), said);
        }
        assertTrue(refusal(head + "{\"a\":1}}", Float.NaN).contains("cannot be used"));
    }

    @Test
    void aFileOfAnotherRivalIsRefused() {
        assertTrue(String.valueOf(assertThrows(NetworkFileException.class, () -> files.read(file, "landmarks"))
                        .getMessage())
                .contains("is a bovw file, not one for landmarks"));
    }

    @Test
    void aRivalWhosePartsDoNotFitIsRefused() throws IOException {
        LinkedHashMap<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("shifts", new float[2]);
        arrays.put("vocabulary", new float[3 * 128]);
        arrays.put("planes", new float[7]);
        Map<String, Double> settings = Map.of("words", 3.0, "patches", 0.0, "sharpness", 1.0);
        files.write(new NumberArrays("bovw", List.of("happy", "sad"), settings, arrays), file);
        assertThrows(NetworkFileException.class, () -> new RivalModels().open("bovw", file));
        files.write(new NumberArrays("bovw", List.of("happy", "happy"), settings, arrays), file);
        assertThrows(NetworkFileException.class, () -> new RivalModels().open("bovw", file));
        files.write(
                new NumberArrays("bovw", List.of("happy", "sad"), Map.of("words", 1e9, "sharpness", 1.0), arrays),
                file);
        assertThrows(NetworkFileException.class, () -> new RivalModels().open("bovw", file));
    }
}
