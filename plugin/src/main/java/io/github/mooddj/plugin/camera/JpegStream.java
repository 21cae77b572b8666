package io.github.mooddj.plugin.camera;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Finds the first JPEG in a stream, whatever comes before it: a picture alone, or the parts of an MJPEG stream. */
final class JpegStream {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private final InputStream in;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private int read;

    private JpegStream(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * Reads up to the end of the first picture.
     *
     * @throws IOException if the stream ends before, or no picture ends within 20 MB
     */
    static byte[] first(InputStream in) throws IOException {
        JpegStream stream = new JpegStream(in);
        stream.skipToStart();
        stream.copySegments();
        return stream.picture.toByteArray();
    }

    private void skipToStart() throws IOException {
        int before = 0;
        int now = next();
        while (before != MARK || now != START) {
            before = now;
            now = next();
        }
        picture.write(MARK);
        picture.write(START);
    }

    /** By their lengths, since a thumbnail inside a segment has an end mark of its own. */
    private void copySegments() throws IOException {
        int marker = marker();
        while (marker != SCAN && marker != END) {
            int length = copy() << 8 | copy();
            for (int i = 2; i < length; i++) {
                copy();
            }
            marker = marker();
        }
        int before = 0;
        int now = marker == END ? END : copy();
        while (marker != END && (before != MARK || now != END)) {
            before = now;
            now = copy();
        }
    }

    private int marker() throws IOException {
        if (copy() != MARK) {
            throw new IOException("no JPEG");
        }
        int marker = copy();
        while (marker == MARK) {
            marker = copy();
        }
        return marker;
    }

    private int copy() throws IOException {
        int value = next();
        picture.write(value);
        return value;
    }

    private int next() throws IOException {
        int value = in.read();
        if (value < 0) {
            throw new EOFException("the stream ended before a picture did");
        }
        if (++read > MOST_BYTES) {
            throw new IOException("no picture within " + MOST_BYTES + " bytes");
        }
        return value;
    }
}
