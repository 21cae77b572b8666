package io.github.mooddj.playlists.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a playlist file, whatever its encoding and however large it is: one line is held at a time, cut where it
 * is beyond reason. A byte order mark decides; without one a line is UTF-8, and if it is not, Windows-1252.
 */
final class PlaylistLines implements AutoCloseable {
    /** Bytes that are read of one file. */
    static final int LARGEST = 32 << 20;

    /** Bytes that are kept of one line; more than any location may have. */
    private static final int LONGEST = 4 * EntryList.LONGEST + 4;

    private static final int HEAD = 8192;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    /** A text of two bytes a letter in UTF-8, which is read before the rest of the file. */
    private InputStream recoded = InputStream.nullInputStream();

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] block = new byte[HEAD];
    private final byte[] line = new byte[LONGEST];
    private int blockLength;
    private int blockAt;
    private long read;
    private boolean cut;
    private boolean afterReturn;

    /**
     * Opens a file.
     *
     * @throws UnreadablePlaylistException if it is no text
     */
    static PlaylistLines of(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean good = false;
        try {
            PlaylistLines lines = new PlaylistLines(in);
            lines.start();
            good = true;
            return lines;
        } finally {
            if (!good) {
                in.close();
            }
        }
    }

    /** The lines of bytes that are there already. */
    static PlaylistLines of(byte[] bytes) throws IOException {
        PlaylistLines lines = new PlaylistLines(new ByteArrayInputStream(bytes));
        lines.start();
        return lines;
    }

    private PlaylistLines(InputStream in) {
        this.in = in;
    }

    private void start() throws IOException {
        blockLength = in.readNBytes(block, 0, HEAD);
        read = blockLength;
        if (startsWith(0xff, 0xfe)) {
            recode(StandardCharsets.UTF_16LE);
        } else if (startsWith(0xfe, 0xff)) {
            recode(StandardCharsets.UTF_16BE);
        }
        blockAt = startsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
        for (int i = 0; i < blockLength; i++) {
            if (block[i] == 0) {
                throw new UnreadablePlaylistException(Reason.NO_TEXT);
            }
        }
    }

    /** A text of two bytes a letter is read as a whole, up to a quarter of what we read of others. */
    private void recode(Charset charset) throws IOException {
        byte[] rest = in.readNBytes(LARGEST / 4);
        byte[] all = new byte[blockLength - 2 + rest.length];
        System.arraycopy(block, 2, all, 0, blockLength - 2);
        System.arraycopy(rest, 0, all, blockLength - 2, rest.length);
        recoded = new ByteArrayInputStream(new String(all, charset).getBytes(StandardCharsets.UTF_8));
        cut = rest.length == LARGEST / 4;
        blockLength = recoded.readNBytes(block, 0, HEAD);
        read = 0;
    }

    /** The next line without its end, cut where it is too long; empty at the end. */
    Optional<String> next() throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (blockAt >= blockLength && !fill()) {
                return any ? Optional.of(decode(length)) : Optional.empty();
            }
            byte letter = block[blockAt++];
            if (letter == '\n' && afterReturn && !any) {
                afterReturn = false;
                continue;
            }
            afterReturn = letter == '\r';
            if (letter == '\n' || letter == '\r') {
                return Optional.of(decode(length));
            }
            any = true;
            if (length < LONGEST) {
                line[length++] = letter;
            }
        }
    }

    private boolean fill() throws IOException {
        if (read >= LARGEST) {
            cut = cut || in.read() >= 0;
            return false;
        }
        blockAt = 0;
        blockLength = Math.max(0, recoded.read(block, 0, HEAD));
        if (blockLength == 0) {
            blockLength = Math.max(0, in.read(block, 0, HEAD));
        }
        read += blockLength;
        return blockLength > 0;
    }

    private String decode(int length) {
        try {
            return utf8.decode(ByteBuffer.wrap(line, 0, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(line, 0, length, WINDOWS);
        }
    }

    /** Whether there was more than we read. */
    boolean cut() {
        return cut;
    }

    private boolean startsWith(int... mark) {
        if (blockLength < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((block[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
