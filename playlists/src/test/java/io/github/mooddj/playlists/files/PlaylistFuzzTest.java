package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever the bytes, a playlist is read to its end or refused with a reason. A thousand inputs of each kind in a usual
 * run; {@code -Djqwik.tries.default=350000} for a million.
 */
class PlaylistFuzzTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final List<String> PIECES = List.of(
            "#EXTM3U\n",
            "#EXTINF:12,A - B\n",
            "#EXTINF:",
            "#EXTVLCOPT:sout=x\n",
            "\n",
            "\r\n",
            "\r",
            "a.mp3",
            "\\",
            "/",
            "..",
            "file://",
            "file:///dev/zero",
            "http://",
            "https://h.example/%zz",
            "vlc://quit",
            "smb://s/x",
            "\\\\s\\x",
            "v4l2:///dev/video0",
            "[playlist]\n",
            "File1=",
            "File9999999=",
            "Title1=",
            "Length1=-1",
            "=",
            "%",
            "%00",
            "\0",
            "\ufeff",
            "\u00fc",
            "\ud83d\ude00",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "&#0;",
            "&#x10ffff;",
            "&amp;",
            "<playlist>",
            "<trackList>",
            "<track>",
            "<location>",
            "</location>",
            "</track>",
            "</trackList>",
            "</playlist>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?x ",
            "?>",
            "<a b='c'",
            "/>",
            ">",
            "<",
            " xmlns:x='y'",
            "x:",
            "\u0001",
            "  ",
            "C:\\m\\a.mp3",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "con",
            "~",
            "|");
    private static final Set<String> FOLLOWED = Set.of("http", "https");

    @Provide
    Arbitrary<byte[]> playlists() {
        return Arbitraries.randomValue(PlaylistFuzzTest::bytes);
    }

    /** Pieces of playlists and of attacks, stray bytes between them, some of it damaged or cut off. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int kind = random.nextInt(4);
        out.writeBytes((kind == 0 ? "[playlist]\n" : kind == 1 ? "<playlist><trackList>" : "")
                .getBytes(StandardCharsets.UTF_8));
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    byte[] noise = new byte[random.nextInt(12)];
                    random.nextBytes(noise);
                    out.writeBytes(noise);
                }
                case 1 ->
                    out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_16LE));
                default ->
                    out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] all = out.toByteArray();
        if (all.length > 0 && random.nextInt(4) == 0) {
            all[random.nextInt(all.length)] = (byte) random.nextInt(256);
        }
        return all;
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void m3uIsReadOrRefused(@ForAll("playlists") byte[] bytes) throws IOException {
        check(entries -> M3u.read(PlaylistLines.of(bytes), entries));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void plsIsReadOrRefused(@ForAll("playlists") byte[] bytes) throws IOException {
        check(entries -> Pls.read(PlaylistLines.of(bytes), entries));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void xspfIsReadOrRefused(@ForAll("playlists") byte[] bytes) throws IOException {
        check(entries -> assertEquals(false, Xspf.read(new ByteArrayInputStream(bytes), entries)));
    }

    private interface Reading {
        void into(EntryList entries) throws IOException;
    }

    private static void check(Reading reading) throws IOException {
        EntryList entries = new EntryList(new RefusalList());
        try {
            reading.into(entries);
        } catch (UnreadablePlaylistException e) {
            assertTrue(e.reason().text().length() > 3);
        }
        for (PlaylistEntry entry : entries.entries()) {
            EntryLocation location = EntryLocation.of(entry.location(), FOLDER);
            if (location instanceof EntryLocation.Remote remote) {
                assertTrue(FOLLOWED.contains(
                        String.valueOf(remote.address().getScheme()).toLowerCase(Locale.ROOT)));
            } else if (location instanceof EntryLocation.Local local) {
                assertTrue(local.file().isAbsolute(), local.file().toString());
            }
        }
    }
}
