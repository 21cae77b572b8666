package io.github.mooddj.host.playback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;

/** Takes in what a process records: one channel of 16 bits. */
public final class Recorder {
    private final Process process;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    Recorder(Process process) {
        this.process = process;
        thread = new Thread(this::read, "recorder");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try (InputStream sound = process.getInputStream()) {
            byte[] chunk = new byte[4_800];
            for (int count = sound.read(chunk); count >= 0; count = sound.read(chunk)) {
                synchronized (bytes) {
                    bytes.write(chunk, 0, count);
                }
            }
        } catch (IOException e) {
            process.destroy();
        }
    }

    /** How many samples there are so far. */
    public int size() {
        synchronized (bytes) {
            return bytes.size() / Short.BYTES;
        }
    }

    /** Waits until there are so many more samples than now. */
    public void awaitMore(Duration sound) {
        int wanted = size() + (int) Frames.in(sound);
        Waiting.until("a recording", OwnPulse.PATIENCE, () -> size() >= wanted);
    }

    /** Waits until a tone sounds at this level, for 50 ms. */
    public void awaitLevel(int hertz, double amplitude, double tolerance) {
        Waiting.until(hertz + " Hz at " + amplitude, OwnPulse.PATIENCE, () -> {
            double[] levels = Tones.amplitudes(last(5 * Frames.BLOCK), hertz);
            return levels.length == 5
                    && Arrays.stream(levels).allMatch(level -> Math.abs(level - amplitude) <= tolerance);
        });
    }

    private double[] last(int wanted) {
        synchronized (bytes) {
            double[] all = samples();
            return Arrays.copyOfRange(all, Math.max(0, all.length - wanted), all.length);
        }
    }

    /** Ends, and gives what was recorded, -1 to 1. */
    public double[] stop() {
        process.destroy();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return samples();
    }

    private double[] samples() {
        ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        double[] samples = new double[all.capacity() / Short.BYTES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = all.getShort(i * Short.BYTES) / 32_768.0;
        }
        return samples;
    }
}
