package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a playlist file as text, whatever its encoding, within bounds. */
final class PlaylistText {
    /** Larger files are no playlists. */
    static final int LARGEST = 16 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlaylistText() {}

    /**
     * The bytes of a playlist file.
     *
     * @throws UnreadablePlaylistException if it is too large
     */
    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadablePlaylistException("larger than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        }
    }

    /**
     * The text: by its byte order mark, otherwise UTF-8, and what is not UTF-8 is Windows-1252.
     *
     * @throws UnreadablePlaylistException if it is no text
     */
    static String text(Path file) throws IOException {
        byte[] bytes = bytes(file);
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        for (byte value : bytes) {
            if (value == 0) {
                throw new UnreadablePlaylistException("no text");
            }
        }
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
