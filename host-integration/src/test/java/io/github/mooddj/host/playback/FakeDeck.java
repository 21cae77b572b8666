package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** A deck whose loads succeed or fail when the test says so; its music is a constant, so that gains can be read off. */
final class FakeDeck implements Deck {
    /** The constant. */
    static final double LEVEL = 0.25;

    private final Consumer<DeckEvent> events;
    private RingBuffer pcm = new RingBuffer(1);
    private long ticket;
    private boolean loading;
    boolean loaded;
    boolean frozen;
    private boolean present;
    private boolean stalled;
    private final short[] block = new short[Frames.BLOCK * Frames.CHANNELS];

    FakeDeck(Consumer<DeckEvent> events) {
        this.events = events;
        Arrays.fill(block, (short) Math.round(LEVEL * 32_768));
    }

    @Override
    public void load(long newTicket, MediaItem item) {
        ticket = newTicket;
        pcm = new RingBuffer(Frames.PER_SECOND);
        loading = true;
        present = true;
        loaded = true;
        frozen = false;
        stalled = false;
    }

    boolean loading() {
        return loading;
    }

    /** The load that runs becomes ready. */
    void succeed() {
        if (loading) {
            loading = false;
            decode();
            events.accept(new DeckEvent.Ready(ticket, pcm, Optional.of(Duration.ofHours(1))));
        }
    }

    /** The load that runs, or the track that plays, breaks. */
    void fail() {
        if (loaded) {
            loading = false;
            loaded = false;
            events.accept(new DeckEvent.Failed(ticket, "broken"));
        }
    }

    /** The track ends with what is in the ring. */
    void end() {
        if (loaded && !loading) {
            pcm.finish();
        }
    }

    /** Whether there is a track on it, and nothing of it left. */
    boolean dry() {
        return present && !loading && pcm.available() == 0;
    }

    /** The decoder gives nothing any more, and does not say so. */
    void stall() {
        stalled = true;
    }

    /** Keeps half a second ahead, as a decoder does. */
    void decode() {
        while (loaded
                && !stalled
                && !loading
                && !frozen
                && !pcm.finished()
                && pcm.available() < Frames.PER_SECOND / 2) {
            pcm.write(block, Frames.BLOCK);
        }
    }

    @Override
    public void unload() {
        present = false;
        loaded = false;
        loading = false;
    }

    @Override
    public void abandon() {
        unload();
    }

    @Override
    public void tend() {}

    @Override
    public void freeze() {
        frozen = true;
    }

    @Override
    public void unfreeze() {
        frozen = false;
    }

    @Override
    public void close() {
        unload();
    }
}
