package io.github.mooddj.host.snapcast;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.playback.Tones;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/** Stands for thread audio-mixer: writes a tone into a {@link SnapcastSink} for as long as it is open. */
final class Feeder implements AutoCloseable {
    private static final ThreadFactory DAEMONS = task -> {
        Thread thread = new Thread(task, "snapcast-test");
        thread.setDaemon(true);
        return thread;
    };

    private final Local here = new Local();
    private final SnapcastSink sink;
    private final Thread thread;
    private final float[] tone;
    private volatile boolean running = true;
    private volatile long aheadNanos = Long.MIN_VALUE;
    private volatile long longestNanos;

    Feeder(SnapcastAddress address, int hertz) {
        sink = new SnapcastSink(
                address,
                () -> {
                    here.reopen();
                    return here;
                },
                DAEMONS);
        short[] samples = Tones.samples(hertz, Frames.BLOCK);
        tone = new float[samples.length];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = samples[i] / 32_768f;
        }
        thread = DAEMONS.newThread(this::run);
        thread.start();
    }

    private void run() {
        long start = System.nanoTime();
        long written = 0;
        try (sink) {
            while (running) {
                long before = System.nanoTime();
                sink.write(tone, Frames.BLOCK);
                written += Frames.BLOCK;
                long after = System.nanoTime();
                aheadNanos = Math.max(aheadNanos, Frames.time(written).toNanos() - (after - start));
                longestNanos = Math.max(longestNanos, after - before);
            }
        }
    }

    SnapcastSink sink() {
        return sink;
    }

    Local here() {
        return here;
    }

    void volume(double gain, boolean muted) {
        if (!sink.takesVolume(new Gain(gain), muted)) {
            throw new AssertionError("it sees to the volume");
        }
    }

    /** How far it was ahead of real time at worst. */
    Duration ahead() {
        return Duration.ofNanos(aheadNanos);
    }

    Duration longestWrite() {
        return Duration.ofNanos(longestNanos);
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (thread.isAlive()) {
            throw new AssertionError("the sink does not close");
        }
    }

    /** This machine's sound device, as far as the sink is concerned. */
    static final class Local implements AudioSink {
        private final Pacer pacer = Pacer.realTime();
        private volatile long frames;
        private volatile float loudest;
        private volatile boolean open;

        private void reopen() {
            open = true;
        }

        @Override
        public void write(float[] samples, int count) {
            float most = loudest;
            for (int i = 0; i < count * Frames.CHANNELS; i++) {
                most = Math.max(most, Math.abs(samples[i]));
            }
            loudest = most;
            pacer.await(count);
            long before = frames;
            frames = before + count;
        }

        long frames() {
            return frames;
        }

        float loudest() {
            return loudest;
        }

        boolean open() {
            return open;
        }

        @Override
        public String description() {
            return "here";
        }

        @Override
        public boolean audible() {
            return true;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
