package io.github.mooddj.playlists.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML that a parser can read without holding much of it: it ends where there is too much, and fails where too much
 * comes without a tag, which the parser would have to hold as one text or attribute.
 */
final class BoundedXml extends FilterInputStream {
    /** Bytes from one {@code <} to the next. */
    private static final int LONGEST_RUN = 1 << 20;

    private long read;
    private long run;

    BoundedXml(InputStream in) {
        super(in);
    }

    /** Whether there was more than we read. */
    boolean cut() throws IOException {
        return read >= PlaylistLines.LARGEST && in.read() >= 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int most = (int) Math.min(length, PlaylistLines.LARGEST - read);
        int count = most <= 0 ? -1 : super.read(bytes, offset, most);
        for (int i = offset; i < offset + count; i++) {
            run = bytes[i] == '<' ? 0 : run + 1;
        }
        if (run > LONGEST_RUN) {
            throw new UnreadablePlaylistException(Reason.NOT_XSPF);
        }
        read += Math.max(0, count);
        return count;
    }
}
