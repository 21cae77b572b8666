package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Playlists beyond reason: read as far as reason goes, in bounded time and memory. */
@Timeout(120)
class LargePlaylistTest {
    private final H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH));
    private final Path music;

    LargePlaylistTest(@TempDir Path temp) {
        this.music = temp;
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ImportReport run(Path... sources) {
        return new MusicImport(store, TagSource.NONE).run(List.of(sources), ImportProgress.NONE);
    }

    private Path write(String name, String head, String repeated, int times) throws IOException {
        Path file = music.resolve(name);
        byte[] part = repeated.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
        }
        return file;
    }

    @Test
    void ofTenMillionEntriesTheFirstAreTakenAndTheRestIsCounted() throws IOException {
        ImportReport report = run(write("many.m3u", "#EXTM3U\n", "vlc://quit\n", 10_000_000));
        assertEquals(0, report.tracks().size());
        assertTrue(report.rejected().count() > EntryList.MOST, report.summary());
        assertEquals(1000, report.rejected().first().size());
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedAndWhatStandsBeforeItTaken() throws IOException {
        Files.writeString(music.resolve("a.mp3"), "a");
        ImportReport report = run(write("long.m3u8", "a.mp3\n", "xxxxxxxxxx", 10_000_000));
        assertEquals(1, report.tracks().size());
        assertEquals(
                List.of(Reason.TOO_LONG, Reason.TOO_LARGE),
                report.rejected().first().stream()
                        .map(ImportReport.Refusal::why)
                        .toList());
        assertTrue(report.rejected().first().get(0).what().length() < 400);
    }

    @Test
    void xmlThatIsDeepOrOneLongTextIsRefused() throws IOException {
        Path deep = write("deep.xspf", "<playlist>", "<a>", 4_000_000);
        Path text = write("text.xspf", "<playlist><trackList><track><title>", "xxxxxxxxxx", 3_000_000);
        Path attributes = write("attributes.xspf", "<playlist ", "a='b' ", 4_000_000);
        Path comment = write("comment.xspf", "<!-- ", "no tag ", 4_000_000);
        ImportReport report = run(deep, text, attributes, comment);
        assertEquals(4, report.rejected().count());
        assertTrue(report.rejected().first().stream().allMatch(refusal -> refusal.why() == Reason.NOT_XSPF));
    }

    @Test
    void anXspfWithTooMuchGivesWhatStandsInItsFirstPart() throws IOException {
        ImportReport report = run(write(
                "many.xspf", "<playlist><trackList>", "<track><location>vlc://quit</location></track>\n", 750_000));
        assertTrue(report.rejected().first().stream().anyMatch(refusal -> refusal.why() == Reason.TOO_MANY_ENTRIES));
        assertTrue(report.rejected().count() >= EntryList.MOST, report.summary());
    }

    @Test
    void pipesAndDevicesAreNotOpened() throws Exception {
        Path pipe = music.resolve("pipe.mp3");
        Path list = music.resolve("pipe.m3u");
        for (Path each : List.of(pipe, list)) {
            boolean made = Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                    && new ProcessBuilder("/usr/bin/mkfifo", each.toString())
                                    .start()
                                    .waitFor()
                            == 0;
            Assumptions.assumeTrue(made, "this system has no mkfifo");
        }
        Path names = Files.writeString(
                music.resolve("names.m3u"), "pipe.mp3\npipe.m3u\n/dev/zero\n/dev/stdin\nfile:///dev/random\n");
        ImportReport report = run(pipe, list, names, music);
        assertEquals(0, report.tracks().size());
        assertTrue(report.rejected().count() >= 5, report.toString());
    }
}
