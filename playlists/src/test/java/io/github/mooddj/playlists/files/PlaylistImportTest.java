package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaylistImportTest extends ImportRoom {
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
