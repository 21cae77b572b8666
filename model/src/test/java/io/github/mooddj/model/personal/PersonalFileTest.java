package io.github.mooddj.model.personal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.emotion.Emotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalFileTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final PersonalFile files = new PersonalFile();
    private final Path directory;

    PersonalFileTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        PersonalCalibration made = calibration(0.4);
        Path file = directory.resolve("deep/down/personal.head");

        files.write(made, file);
        PersonalCalibration read = files.read(file, Heads.NETWORK);

        assertEquals(made.descriptor(), read.descriptor());
        assertArrayEquals(made.head().weights(), read.head().weights());
        assertArrayEquals(made.head().bias(), read.head().bias());
        assertArrayEquals(
                new String[] {"personal.head"},
                file.resolveSibling("").toFile().list(),
                "nothing but the file is left");
    }

    /** Byte by byte, so that files of earlier versions stay readable whatever writes them today. */
    @Test
    void aFileIsALineWithItsHashALineOfJsonAndLittleEndianFloats() throws Exception {
        PersonalCalibration made = calibration(0.4);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.writeBytes(new ObjectMapper().writeValueAsBytes(made.descriptor()));
        rest.write('\n');
        for (float[] numbers : List.of(made.head().weights(), made.head().bias())) {
            for (float number : numbers) {
                int bits = Float.floatToIntBits(number);
                rest.writeBytes(new byte[] {(byte) bits, (byte) (bits >> 8), (byte) (bits >> 16), (byte) (bits >> 24)});
            }
        }
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rest.toByteArray()));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(("mood-dj-personal 1 " + hash + "\n").getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(rest.toByteArray());
        Path old = Files.write(directory.resolve("old.head"), whole.toByteArray());

        PersonalCalibration read = files.read(old, Heads.NETWORK);
        files.write(made, directory.resolve("new.head"));

        assertArrayEquals(made.head().weights(), read.head().weights());
        assertArrayEquals(made.head().bias(), read.head().bias());
        assertEquals(hash, read.sha256());
        assertArrayEquals(whole.toByteArray(), Files.readAllBytes(directory.resolve("new.head")));
    }

    @Test
    void itHoldsTheNumbersOfOneLayerAndNothingElse() throws IOException {
        Path file = directory.resolve("personal.head");
        files.write(calibration(0.4), file);

        int numbers = (Heads.FEATURES + 1) * Emotion.values().length;
        assertTrue(Files.size(file) < numbers * Float.BYTES + 600, "no picture and no face fits in");
    }

    @Test
    void everySingleChangedByteIsNoticed() throws IOException {
        Path file = directory.resolve("personal.head");
        files.write(calibration(0.4), file);
        byte[] whole = Files.readAllBytes(file);
        for (int place = 0; place < whole.length; place += 7) {
            byte[] changed = whole.clone();
            changed[place] ^= 4;
            Files.write(file, changed);
            assertThrows(PersonalFileException.class, () -> files.read(file, Heads.NETWORK), "byte " + place);
        }
    }

    @Test
    void whatIsCutOffEmptyTooLargeOrAnotherKindIsSaid() throws IOException {
        Path file = directory.resolve("personal.head");
        files.write(calibration(0.4), file);
        byte[] whole = Files.readAllBytes(file);

        for (int length : new int[] {0, 10, 60, 84, 200, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(PersonalFileException.class, () -> files.read(file, Heads.NETWORK), "length " + length);
        }
        Files.writeString(file, "PK\u0003\u0004 a zip");
        assertMessage("no personal calibration", file);
        Files.write(file, new byte[2 * 1024 * 1024]);
        assertMessage("larger", file);
        assertMessage("not readable", directory);
    }

    @Test
    void aDescriptionThatSaysNothingIsNotUsed() throws Exception {
        Path file = directory.resolve("personal.head");
        for (String description : List.of("null", "{}", "{\"labels\":[\"sad\"],\"features\":8}")) {
            byte[] rest = (description + "\n").getBytes(StandardCharsets.UTF_8);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(rest));
            Files.writeString(file, "mood-dj-personal 1 " + hash + "\n" + description + "\n");

            assertThrows(PersonalFileException.class, () -> files.read(file, Heads.NETWORK), description);
        }
    }

    @Test
    void aCalibrationForAnotherNetworkIsNotUsed() throws IOException {
        Path file = directory.resolve("personal.head");
        files.write(calibration(0.4), file);

        PersonalFileException said = assertThrows(
                PersonalFileException.class, () -> files.read(file, new GeneralNetwork("b".repeat(64), Heads.GENERAL)));

        assertTrue(String.valueOf(said.getMessage()).contains("another emotion network"));
    }

    @Test
    void theFolderGoesBackOneStepOrToNone() throws IOException {
        PersonalFolder folder = new PersonalFolder(directory.resolve("models"));
        assertTrue(folder.load(Heads.NETWORK).isEmpty());

        PersonalCalibration first = calibration(0.1);
        PersonalCalibration second = calibration(0.2);
        folder.keep(first);
        assertFalse(folder.hasBefore());
        folder.keep(second);
        assertTrue(folder.hasBefore());
        assertArrayEquals(
                second.head().bias(),
                folder.load(Heads.NETWORK).orElseThrow().head().bias());

        folder.undo();
        assertArrayEquals(
                first.head().bias(),
                folder.load(Heads.NETWORK).orElseThrow().head().bias());
        folder.undo();
        assertTrue(folder.load(Heads.NETWORK).isEmpty());

        folder.keep(first);
        folder.keep(second);
        folder.remove();
        assertArrayEquals(new String[0], directory.resolve("models").toFile().list());
    }

    private void assertMessage(String part, Path file) {
        PersonalFileException said = assertThrows(PersonalFileException.class, () -> files.read(file, Heads.NETWORK));
        assertTrue(String.valueOf(said.getMessage()).contains(part), () -> String.valueOf(said.getMessage()));
    }

    private static PersonalCalibration calibration(double shift) {
        double[] shifts = new double[Emotion.values().length];
        Arrays.fill(shifts, shift);
        return PersonalCalibration.made(
                Heads.NETWORK,
                Heads.GENERAL.shifted(shifts),
                new CalibrationScore(Map.of(Emotion.SAD, new CalibrationScore.Count(10, 6, 9))),
                PersonalDescriptor.SHOWN,
                NOON);
    }
}
