package io.github.mooddj.host.playback;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records the mix into a WAV file, in real time. The sizes in the header are brought up to date every second, so that
 * the file can be read even when the process was killed.
 */
final class WavFileSink implements AudioSink {
    private static final Logger log = LoggerFactory.getLogger(WavFileSink.class);
    private static final int HEADER_BYTES = 44;
    private static final int FORMAT_BYTES = 16;
    private static final short PCM = 1;
    private static final long LARGEST = 0xFFFF_FFFFL - HEADER_BYTES - SampleBytes.PER_FRAME * Frames.PER_SECOND;

    private final Path path;
    private final Pacer pacer;
    private final RandomAccessFile file;
    private final SampleBytes bytes = new SampleBytes();
    private long dataBytes;
    private int unsaidFrames;
    private boolean closed;
    private volatile String trouble = "";

    /**
     * Makes the file, or empties it.
     *
     * @throws IOException with one sentence for the user if it cannot be written
     */
    WavFileSink(Path path, Pacer pacer) throws IOException {
        this.path = path;
        this.pacer = pacer;
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException("Cannot write the sound file " + path + ": there is no folder " + folder);
        }
        try {
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (FileNotFoundException e) {
            throw new IOException("Cannot write the sound file " + path + ": it may not be written there", e);
        }
        try {
            file.setLength(0);
            file.write(header(0));
        } catch (IOException e) {
            file.close();
            throw new IOException("Cannot write the sound file " + path + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void write(float[] samples, int frames) {
        if (trouble.isEmpty() && !closed) {
            try {
                append(samples, frames);
            } catch (IOException e) {
                log.warn("The sound file {} ends here", path, e);
                trouble = "the file cannot be written any more: " + e.getMessage();
            }
        }
        pacer.await(frames);
    }

    private void append(float[] samples, int frames) throws IOException {
        if (dataBytes > LARGEST) {
            sayHowMuch();
            trouble = "the file is full";
            return;
        }
        int count = frames * SampleBytes.PER_FRAME;
        file.write(bytes.of(samples, frames), 0, count);
        dataBytes += count;
        unsaidFrames += frames;
        if (unsaidFrames >= Frames.PER_SECOND) {
            sayHowMuch();
        }
    }

    private void sayHowMuch() throws IOException {
        unsaidFrames = 0;
        file.seek(0);
        file.write(header(dataBytes));
        file.seek(HEADER_BYTES + dataBytes);
    }

    private static byte[] header(long dataBytes) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) (dataBytes + HEADER_BYTES - 8))
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(FORMAT_BYTES)
                .putShort(PCM)
                .putShort((short) Frames.CHANNELS)
                .putInt(Frames.PER_SECOND)
                .putInt(Frames.PER_SECOND * SampleBytes.PER_FRAME)
                .putShort((short) SampleBytes.PER_FRAME)
                .putShort((short) Short.SIZE)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) dataBytes)
                .array();
    }

    @Override
    public String description() {
        String why = trouble;
        return why.isEmpty() ? "Recording to " + path : path + ": " + why;
    }

    @Override
    public boolean audible() {
        return trouble.isEmpty();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            if (trouble.isEmpty()) {
                sayHowMuch();
            }
        } catch (IOException e) {
            log.warn("The sound file {} could not be completed", path, e);
        }
    }
}
