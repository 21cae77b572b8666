package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandsTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void anImportSaysWhatItFoundAndWhatNot() throws IOException {
        song("music/one.wav");
        song("music/two.wav");
        Path gone = directory.resolve("gone.wav");

        CommandRun run = run("import", directory.resolve("music").toString(), gone.toString(), "--playlist", "Road");

        assertEquals(2, run.exitCode(), "a PATH was not there");
        assertEquals(
                "2 songs found, 2 of them new, 1 missing", run.outputLines().get(0));
        assertTrue(run.output().contains("playlist: Road (2 songs)"), run.output());
        assertTrue(run.output().contains("missing: " + gone), run.output());
        assertEquals("", run.errors());
    }

    @Test
    void addressesOfStreamsAreTakenAsTheyAre() throws IOException {
        CommandRun run =
                run("import", "https://radio.example:8000/soul?quality=high", "http://", "--playlist", "Stations");
        assertEquals(0, run.exitCode());
        assertTrue(run.output().contains("1 song found, 1 of them new, 1 rejected"), run.output());
        assertTrue(run.output().contains("playlist: Stations (1 song)"), run.output());

        CommandRun export =
                run("export", "Stations", directory.resolve("stations.m3u").toString());
        assertEquals(0, export.exitCode());
        String written = Files.readString(directory.resolve("stations.m3u"));
        assertTrue(written.contains("https://radio.example:8000/soul?quality=high"));
    }

    @Test
    void aPlaylistFileBecomesAPlaylist() throws IOException {
        Path song = song("music/one.wav");
        Path file = directory.resolve("Rainy days.m3u8");
        Files.writeString(file, song + "\n" + directory.resolve("nowhere.mp3") + "\n");

        CommandRun run = run("import", file.toString());

        assertEquals(0, run.exitCode(), run.errors());
        assertTrue(run.output().contains("playlist: Rainy days (1 song)"), run.output());
        assertTrue(run.output().contains("missing: "), run.output());
    }

    @Test
    void anExportComesBackAsTheSameList() throws IOException {
        song("music/b.wav");
        song("music/a.wav");
        importMusic("Road");
        Path file = directory.resolve("road with space.xspf");

        CommandRun export = run("export", "road", file.toString());
        CommandRun back = run("import", file.toString(), "--playlist", "Back");

        assertEquals(0, export.exitCode(), export.errors());
        assertEquals(List.of("2 songs of \"Road\" written to " + file), export.outputLines());
        assertEquals("2 songs found, 0 of them new", back.outputLines().get(0));
    }

    @Test
    void anExportThatCannotBeSaysWhy() throws IOException {
        song("music/a.wav");
        importMusic("Road");

        CommandRun unknown = run("export", "Raod", directory.resolve("x.m3u8").toString());
        CommandRun extension = run("export", "Road", directory.resolve("x.txt").toString());
        CommandRun folder =
                run("export", "Road", directory.resolve("no/such/x.m3u8").toString());

        assertEquals(2, unknown.exitCode());
        assertEquals("mood-dj: There is no playlist 'Raod'; there is: Road", unknown.error());
        assertEquals(2, extension.exitCode());
        assertTrue(extension.error().contains(".m3u8 or .xspf"), extension.error());
        assertEquals(1, folder.exitCode());
        assertTrue(folder.error().endsWith("cannot be written: there is no such folder"), folder.error());
    }

    @Test
    void theMappingIsSetAndShown() throws IOException {
        song("music/a.wav");
        importMusic("Road");
        importMusic("Rain");

        CommandRun happy = run("map", "Happy", "road", "rain");
        CommandRun sad = run("map", "sad", "--leave-alone");
        CommandRun fallback = run("map", "fallback", "Rain");
        CommandRun all = run("map");
        CommandRun lists = run("playlists");

        assertEquals(List.of("happy     Road, Rain"), happy.outputLines());
        assertEquals(List.of("sad       (leaves the music as it is)"), sad.outputLines());
        assertEquals(List.of("fallback  Rain"), fallback.outputLines());
        assertEquals(
                List.of(
                        "happy     Road, Rain",
                        "angry     (the fallback)",
                        "sad       (leaves the music as it is)",
                        "neutral   (the fallback)",
                        "surprise  (the fallback)",
                        "disgust   (the fallback)",
                        "fear      (the fallback)",
                        "fallback  Rain"),
                all.outputLines());
        assertEquals(List.of("Rain  1 song  happy, fallback", "Road  1 song  happy"), lists.outputLines());

        assertEquals(
                List.of("happy     (the fallback)"),
                run("map", "happy", "--none").outputLines());
        assertEquals(
                List.of("fallback  (none)"), run("map", "fallback", "--none").outputLines());
    }

    @Test
    void aMappingThatMakesNoSenseIsRefusedAndChangesNothing() throws IOException {
        song("music/a.wav");
        importMusic("Road");
        run("map", "happy", "Road");

        CommandRun emotion = run("map", "joyful", "Road");
        CommandRun playlist = run("map", "happy", "Raod");
        CommandRun both = run("map", "happy", "Road", "--none");
        CommandRun shown = run("map", "joyful");

        assertEquals(2, emotion.exitCode());
        assertTrue(emotion.error().contains("there is no emotion 'joyful'; there is: happy, angry"), emotion.error());
        assertEquals(2, playlist.exitCode());
        assertEquals("mood-dj: There is no playlist 'Raod'; there is: Road", playlist.error());
        assertEquals(2, both.exitCode());
        assertEquals(2, shown.exitCode());
        assertEquals(List.of("happy     Road"), run("map", "happy").outputLines());
    }

    @Test
    void aBackupComesBackWithEverythingInIt() throws IOException {
        song("music/a.wav");
        importMusic("Road");
        run("map", "happy", "Road");
        Path backup = directory.resolve("my backup.zip");

        CommandRun made = run("backup", backup.toString());
        run("map", "happy", "--none");
        CommandRun restored = run("restore", backup.toString());

        assertEquals(List.of("Backup written to " + backup), made.outputLines());
        assertEquals(0, restored.exitCode(), restored.errors());
        assertTrue(restored.output().contains("The library of before is kept as "), restored.output());
        assertEquals(List.of("happy     Road"), run("map", "happy").outputLines());
    }

    @Test
    void aBackupReplacesNoFile() throws IOException {
        Path letter = Files.writeString(directory.resolve("letter.txt"), "Dear friend");

        CommandRun run = run("backup", letter.toString());

        assertEquals(2, run.exitCode());
        assertEquals("Dear friend", Files.readString(letter));
    }

    @Test
    void whatIsNoBackupIsRefusedInOneLineAndTheLibraryStays() throws IOException {
        song("music/a.wav");
        importMusic("Road");
        Path letter = Files.writeString(directory.resolve("letter.txt"), "Dear friend");
        Path damaged = directory.resolve("damaged.zip");
        run("backup", damaged.toString());
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 0x55);
        Files.write(damaged, bytes);

        CommandRun missing = run("restore", directory.resolve("none.zip").toString());

        assertEquals(2, missing.exitCode());
        assertTrue(missing.error().startsWith("mood-dj: There is no backup"), missing.error());
        for (Path file : List.of(letter, damaged)) {
            CommandRun run = run("restore", file.toString());
            assertEquals(2, run.exitCode(), run.errors());
            assertTrue(run.error().contains("no backup of a library"), run.error());
        }
        assertEquals(1, run("playlists").outputLines().size());
        assertTrue(Files.notExists(directory.resolve("data/library-1.restoring.mv.db")), "nothing half made is left");
    }

    @Test
    void aLibraryInUseIsSaidInOneLine() {
        StoreOpening.Opened opened = assertInstanceOf(
                StoreOpening.Opened.class, H2PlaylistStore.open(directory.resolve("data"), () -> CommandRun.NOW));
        try (H2PlaylistStore store = opened.store()) {
            assertTrue(store.playlists().isEmpty());
            for (String command : List.of("playlists", "map", "backup")) {
                CommandRun run = run(command);

                assertEquals(1, run.exitCode());
                assertTrue(run.error().contains("is using the library"), run.error());
                assertEquals("", run.output());
            }
        }
        assertEquals(0, run("playlists").exitCode());
    }

    @Test
    void aDataDirectoryThatIsAFileIsSaidInOneLine() throws IOException {
        Files.writeString(directory.resolve("data"), "not a directory");

        CommandRun run = run("playlists");

        assertEquals(1, run.exitCode());
        assertEquals("mood-dj: The data directory " + directory.resolve("data") + " is a file", run.error());
    }

    @Test
    void theStackTraceComesWithVerboseOnly() throws IOException {
        Files.writeString(directory.resolve("data"), "not a directory");

        CommandRun run = run("playlists", "--verbose");

        assertEquals(1, run.exitCode());
        assertTrue(run.errors().contains("\tat "), run.errors());
    }

    @Test
    void anEmptyLibrarySaysHowToFillIt() {
        CommandRun run = run("playlists");

        assertEquals(0, run.exitCode());
        assertTrue(run.output().contains("import PATH"), run.output());
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : MoodDj.commandLine().getSubcommands().keySet()) {
            CommandRun run = CommandRun.of(command, "--help");

            assertEquals(0, run.exitCode(), command);
            assertTrue(run.output().contains("Usage: mood-dj " + command), run.output());
            assertFalse(run.output().contains("null"), run.output());
        }
    }

    private void importMusic(String playlist) {
        CommandRun run = run("import", directory.resolve("music").toString(), "--playlist", playlist);
        assertEquals(0, run.exitCode(), run.output() + run.errors());
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(directory.resolve("data").toString());
        return CommandRun.of(all.toArray(String[]::new));
    }

    private Path song(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        byte[] silence = new byte[48_000];
        // Two songs with the same bytes would be one.
        silence[0] = (byte) name.hashCode();
        silence[1] = (byte) (name.hashCode() >> 8);
        AudioFormat format = new AudioFormat(48_000, 16, 2, true, false);
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(silence), format, silence.length / 4)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }
}
