package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MusicImportTest {
    private final H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH));
    private final MusicImport imports = new MusicImport(store, TagSource.NONE);
    private final Path music;

    MusicImportTest(@TempDir Path temp) {
        this.music = temp;
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path song(String name) throws IOException {
        Path file = music.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "not really music: " + name);
    }

    private ImportReport run(Path... sources) {
        return imports.run(List.of(sources), ImportProgress.NONE);
    }

    private static List<String> titles(List<Track> tracks) {
        return tracks.stream().map(Track::title).toList();
    }

    private static List<String> whats(ImportReport.Refusals refusals) {
        return refusals.first().stream().map(ImportReport.Refusal::what).toList();
    }

    @Test
    void aFolderGivesItsMusicInTheOrderOfTheNames() throws IOException {
        song("b/10 last.mp3");
        song("b/2 second.FLAC");
        song("B/1 first.ogg");
        song("a.opus");
        song(".hidden/no.mp3");
        song("b/.no.mp3");
        song("b/cover.jpg");
        song("b/list.m3u");
        ImportReport report = run(music);
        assertEquals(List.of("a", "1 first", "2 second", "10 last"), titles(report.tracks()));
        assertEquals(4, report.added());
        assertEquals(0, report.rejected().count());
        assertEquals(4, store.tracks().size());
        assertEquals(List.of(), store.playlists());
    }

    @Test
    void whatIsKnownIsNotAddedAgain() throws IOException {
        song("a.mp3");
        run(music);
        song("b.mp3");
        ImportReport report = run(music, music.resolve("a.mp3"));
        assertEquals(1, report.added());
        assertEquals(2, store.tracks().size());
        assertEquals("3 songs found, 1 of them new", report.summary());
    }

    @Test
    void theSameBytesAreOneSongAndAFileThatMovedIsFoundAgain() throws IOException {
        Path a = song("a.mp3");
        Files.copy(a, music.resolve("copy.mp3"));
        song("b.mp3");
        ImportReport report = imports.runInto("All", List.of(music), ImportProgress.NONE);
        assertEquals(2, report.added());
        assertEquals(List.of(music.resolve("copy.mp3").toString()), whats(report.doubles()));
        assertEquals(
                List.of("a", "b"), titles(store.playlist("All").orElseThrow().tracks()));
        long id = store.track(a.toUri()).orElseThrow().id();
        store.setFavourite(id, true);
        Files.delete(a);
        ImportReport again = run(music);
        assertEquals(1, again.moved(), again.summary());
        Track moved = store.track(music.resolve("copy.mp3").toUri()).orElseThrow();
        assertEquals(id, moved.id());
        assertTrue(moved.favourite());
        assertEquals(2, store.tracks().size());
    }

    @Test
    void aFileThatWasWrittenAnewIsReadAnewAndKeepsItsNumber() throws IOException {
        Path a = song("a.mp3");
        long id = run(a).tracks().get(0).id();
        Files.writeString(a, "longer than before");
        ImportReport report = run(a);
        assertEquals(0, report.added());
        assertEquals(id, report.tracks().get(0).id());
    }

    @Test
    void missingFilesAreFoundByNameAndLengthInAnotherFolder(@TempDir Path elsewhere) throws IOException {
        Path a = song("x/a.mp3");
        Path b = song("y/a.mp3");
        song("c.mp3");
        run(music);
        Files.createDirectories(elsewhere.resolve("y"));
        Files.move(b, elsewhere.resolve("y/A.MP3"));
        Files.delete(a);
        Files.writeString(elsewhere.resolve("a.mp3"), "of another length altogether, and so another song");
        Relocating.Outcome outcome = new Relocating(store, TagSource.NONE).run(elsewhere, ImportProgress.NONE);
        assertEquals(new Relocating.Outcome(1, 1), outcome);
        assertTrue(store.track(elsewhere.resolve("y/A.MP3").toUri()).isPresent());
        assertEquals(3, store.tracks().size());
    }

    @Test
    void missingAndForeignFilesAreNamed() throws IOException {
        Path picture = song("cover.jpg");
        ImportReport report = run(picture, music.resolve("gone.mp3"), music.resolve("gone.m3u"), music.resolve("gone"));
        assertEquals(List.of(), report.tracks());
        assertEquals(
                List.of(
                        music.resolve("gone.mp3").toString(),
                        music.resolve("gone.m3u").toString()),
                whats(report.missing()).stream().limit(2).toList());
        assertEquals(Reason.NOT_MUSIC, report.rejected().first().get(0).why());
        assertEquals("0 songs found, 0 of them new, 3 missing, 1 rejected", report.summary());
    }

    @Test
    void everythingGoesBehindWhatIsInThePlaylist() throws IOException {
        Path a = song("a.mp3");
        Path b = song("b.mp3");
        assertEquals(
                List.of("Sad songs"),
                imports.runInto("Sad songs", List.of(b), ImportProgress.NONE).playlists());
        imports.runInto("SAD SONGS", List.of(a, b), ImportProgress.NONE);
        assertEquals(
                List.of("b", "a"),
                titles(store.playlist("Sad songs").orElseThrow().tracks()));
        assertThrows(IllegalArgumentException.class, () -> imports.runInto(" ", List.of(a), ImportProgress.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void aPlaylistIsReadInItsEncoding(String charset) throws IOException {
        song("Grüße/Ärger.mp3");
        song("plain.mp3");
        String text = (charset.startsWith("UTF") ? "\ufeff" : "")
                + "#EXTM3U\r\n#EXTINF:12,A - B\r\nGrüße\\Ärger.mp3\r\n\r\n  plain.mp3  \r\nGrüße/fort.mp3";
        Path list = Files.write(music.resolve("list.m3u"), text.getBytes(Charset.forName(charset)));
        ImportReport report = run(list);
        assertEquals(List.of("Ärger", "plain"), titles(report.tracks()));
        assertEquals(List.of("Grüße/fort.mp3"), whats(report.missing()));
        assertEquals(List.of("list"), report.playlists());
        assertEquals(2, store.playlist("list").orElseThrow().tracks().size());
    }

    @Test
    void aPlaylistFileBesideOneOfThatNameGetsANumber() throws IOException {
        song("a.mp3");
        Path list = Files.writeString(music.resolve("mine.m3u8"), "a.mp3\n");
        assertEquals(List.of("mine"), run(list).playlists());
        assertEquals(List.of("mine (2)"), run(list).playlists());
    }

    @Test
    void whatAPlaylistMayNotNameIsRejectedByNameAndTheRestTaken() throws IOException {
        song("good.mp3");
        song("odd: name.mp3");
        song("notes.txt");
        Files.createDirectory(music.resolve("folder.mp3"));
        List<String> bad = List.of(
                "vlc://quit",
                "v4l2:///dev/video0",
                "smb://server/share/a.mp3",
                "screen://",
                "file://server/share/a.mp3",
                "\\\\server\\share\\a.mp3",
                "//server/share/a.mp3",
                "ftp://host/a.mp3",
                "http://",
                "notes.txt",
                "/dev/zero",
                "file:///dev/zero",
                "folder.mp3",
                "jar:file:///a.jar!/b.mp3",
                "a\0b.mp3".replace("\0", "\u0001") + ".exe");
        Path list = Files.writeString(
                music.resolve("list.m3u8"),
                "good.mp3\n#EXTVLCOPT:sout=evil\n" + String.join("\n", bad) + "\nodd: name.mp3\n../"
                        + music.getFileName() + "/good.mp3\n");
        ImportReport report = run(list);
        assertEquals(List.of("good", "odd: name", "good"), titles(report.tracks()));
        assertEquals(
                bad.size() + 1, report.rejected().count() + report.missing().count(), report.toString());
        assertEquals(1, report.missing().count(), report.toString());
    }

    @Test
    void addressesAreTakenWithTheTitleOfThePlaylist() throws IOException {
        Path list = Files.writeString(music.resolve("radio.pls"), """
            [playlist]
            NumberOfEntries=2
            File2=https://radio.example/b stream.mp3
            Title1=Radio One
            File1=http://radio.example:8000/
            Length2=120
            """);
        List<Track> tracks = run(list).tracks();
        assertEquals(List.of("Radio One", "b stream.mp3"), titles(tracks));
        assertEquals(
                "https://radio.example/b%20stream.mp3", tracks.get(1).location().toString());
    }

    @Test
    void anXspfPlaylistIsRead() throws IOException {
        song("my song.mp3");
        song("other.mp3");
        Path list = Files.writeString(music.resolve("list.xspf"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <playlist version="1" xmlns="http://xspf.org/ns/0/"><title>T</title><trackList>
            <track><location>my%%20song.mp3</location></track>
            <track><location>%s</location><title>x</title></track>
            <track><title>no location</title></track>
            <track><location>https://h.example/a</location><title>A &amp; B</title><creator>C</creator></track>
            </trackList></playlist>
            """.formatted(
                        music.resolve("other.mp3").toUri()));
        ImportReport report = run(list);
        assertEquals(List.of("my song", "other", "A & B"), titles(report.tracks()));
        assertEquals("C", report.tracks().get(2).artist());
    }

    @Test
    void playlistsThatNameEachOtherEnd() throws IOException {
        song("a.mp3");
        Path one = Files.writeString(music.resolve("one.m3u"), "two.m3u\na.mp3\none.m3u\ntwo.m3u\n");
        Files.writeString(music.resolve("two.m3u"), "one.m3u\na.mp3\n");
        ImportReport report = run(one);
        assertEquals(List.of("a", "a"), titles(report.tracks()));
        assertEquals(3, report.rejected().count());
    }

    @Test
    void aCancelledImportKeepsWhatItHad() throws IOException {
        for (int i = 0; i < 10; i++) {
            song(i + ".mp3");
        }
        List<String> names = new ArrayList<>();
        ImportReport report = imports.run(List.of(music), new ImportProgress() {
            @Override
            public void at(int done, int total, String name) {
                if (total > 0) {
                    names.add(done + "/" + total);
                }
            }

            @Override
            public boolean cancelled() {
                return names.size() >= 4;
            }
        });
        assertTrue(report.cancelled());
        assertEquals(4, report.tracks().size());
        assertEquals(4, store.tracks().size());
        assertEquals("0/10", names.get(0));
    }

    @Test
    void aPlaylistIsTheSameAfterExportAndImport() throws IOException {
        List<String> names = List.of(
                "plain.mp3",
                "with space.mp3",
                "#hash.mp3",
                " blank ends .mp3",
                "ünïcödé 😀.mp3",
                "100%25.mp3",
                "a;b&c='d'.mp3",
                "back\\slash.mp3",
                "http:x.mp3",
                "new\nline.mp3");
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(song(name));
        }
        files.add(files.get(0));
        Path radio = Files.writeString(music.resolve("r.m3u"), "#EXTINF:-1,A <&> B\nhttp://h.example/x?a=1&b=%20\n");
        imports.runInto("P", files, ImportProgress.NONE);
        imports.runInto("P", List.of(radio), ImportProgress.NONE);
        Playlist before = store.playlist("P").orElseThrow();
        assertEquals(12, before.tracks().size());
        for (String name : List.of("out.m3u8", "out.xspf", "out.M3U")) {
            Path file = music.resolve("elsewhere").resolve(name);
            Files.createDirectories(music.resolve("elsewhere"));
            PlaylistExport.write(before, file);
            ImportReport report = run(file);
            assertEquals(before.tracks(), report.tracks(), name + " " + report);
            String made = report.playlists().get(0);
            assertEquals(before.tracks(), store.playlist(made).orElseThrow().tracks());
        }
        assertThrows(IllegalArgumentException.class, () -> PlaylistExport.write(before, music.resolve("out.txt")));
        assertFalse(Files.exists(music.resolve("out.txt")));
    }

    @Test
    void playlistsThatAreNoneAreRejected() throws IOException {
        Path garbage = Files.write(music.resolve("garbage.m3u"), new byte[] {1, 0, 2, 0, 3});
        Path pls = Files.writeString(music.resolve("text.pls"), "hello");
        Path xspf = Files.writeString(music.resolve("text.xspf"), "hello");
        Path html = Files.writeString(music.resolve("html.xspf"), "<html/>");
        Path stream = Files.writeString(music.resolve("stream.m3u8"), "#EXTM3U\n#EXT-X-TARGETDURATION:10\na.mp3\n");
        Path large = music.resolve("large.m3u");
        try (var channel = java.nio.channels.FileChannel.open(
                large, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}), 1L << 30);
        }
        ImportReport report = run(garbage, pls, xspf, html, stream, large);
        assertEquals(6, report.rejected().count());
        assertEquals(
                List.of(
                        Reason.NO_TEXT,
                        Reason.NOT_PLS,
                        Reason.NOT_XSPF,
                        Reason.NOT_XSPF,
                        Reason.STREAM_PARTS,
                        Reason.NO_TEXT),
                report.rejected().first().stream()
                        .map(ImportReport.Refusal::why)
                        .toList());
    }

    @Test
    void entityBombsAndForeignEntitiesAreRejected() throws IOException {
        Path secret = Files.writeString(music.resolve("secret.txt"), "secret.mp3");
        Path bomb = Files.writeString(music.resolve("bomb.xspf"), """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
            <playlist><trackList><track><location>&d;</location></track></trackList></playlist>
            """);
        Path foreign = Files.writeString(
                music.resolve("foreign.xspf"),
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                        + "\">]><playlist><trackList><track><location>&e;</location></track></trackList></playlist>");
        ImportReport report = run(bomb, foreign);
        assertEquals(List.of(), report.tracks());
        assertEquals(0, report.missing().count());
        assertEquals(2, report.rejected().count());
    }

    @Test
    void longLinesAndTooManyEntriesAreBounded() throws IOException {
        song("a.mp3");
        StringBuilder text = new StringBuilder("x".repeat(1_000_000)).append(".mp3\na.mp3\n");
        for (int i = 0; i < EntryList.MOST + 10; i++) {
            text.append("http://h.example/").append(i % 3).append('\n');
        }
        Path list = Files.writeString(music.resolve("list.m3u"), text, StandardCharsets.UTF_8);
        ImportReport report = run(list);
        assertEquals(4, store.tracks().size());
        assertEquals(12, report.rejected().count());
        assertTrue(report.rejected().first().get(0).what().length() < 400);
    }
}
