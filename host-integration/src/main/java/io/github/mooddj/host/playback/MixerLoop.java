package io.github.mooddj.host.playback;

import java.util.concurrent.ThreadFactory;

/** Thread audio-mixer: renders a block, hands it to the sink, which says when the next one is due. */
final class MixerLoop implements AutoCloseable {
    private static final long CLOSING_MILLIS = 1_000;

    private final Mixer mixer;
    private final AudioSink sink;
    private final Thread thread;
    private volatile boolean running = true;

    MixerLoop(Mixer mixer, AudioSink sink, ThreadFactory threads) {
        this.mixer = mixer;
        this.sink = sink;
        thread = threads.newThread(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        float[] block = new float[Frames.BLOCK * Frames.CHANNELS];
        try (sink) {
            while (running) {
                mixer.render(block, Frames.BLOCK);
                sink.write(block, Frames.BLOCK);
            }
        }
    }

    /** Ends within 1 s; the sink is closed on the loop's own thread. */
    @Override
    public void close() {
        running = false;
        thread.interrupt();
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
