package io.github.mooddj.host.vlcj;

import com.sun.jna.Pointer;
import io.github.mooddj.host.playback.DeckEvent;
import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.RingBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import uk.co.caprica.vlcj.binding.lib.LibVlc;

/**
 * One load of one deck, from libVLC's callbacks to the ring. Called on libVLC's threads, several samples and events at
 * different times but never two writes at once; never calls libVLC, never waits.
 */
final class Feed {
    /** 6 s: libVLC runs up to 2 s ahead of real time, in bursts. */
    private static final int CAPACITY = 6 * Frames.PER_SECOND;

    /** 250 ms. */
    private static final int PREFILL = Frames.PER_SECOND / 4;

    private static final int CHUNK = 4_096;

    /** Characters: a server may send what it likes. */
    private static final int LONGEST_TITLE = 200;

    private final long ticket;
    private final boolean overNetwork;
    private final Consumer<DeckEvent> events;
    private final RingBuffer ring = new RingBuffer(CAPACITY);
    private final short[] chunk = new short[CHUNK * Frames.CHANNELS];
    private final Pictures pictures = new Pictures();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile Optional<Duration> length = Optional.empty();
    private long written;
    private volatile boolean sounded;
    private volatile boolean dropped;

    Feed(long ticket, boolean overNetwork, Consumer<DeckEvent> events) {
        this.ticket = ticket;
        this.overNetwork = overNetwork;
        this.events = events;
    }

    /** Takes everything and tells nobody. */
    static Feed none() {
        Feed none = new Feed(0, false, ignored -> {});
        none.drop();
        return none;
    }

    /** The same load once more, on another decoder; this one is over. */
    Feed afresh() {
        drop();
        return new Feed(ticket, overNetwork, events);
    }

    Pictures pictures() {
        return pictures;
    }

    /**
     * Takes what libVLC decoded.
     *
     * @param samples interleaved stereo, 16 bit
     * @param frames how many
     * @param micros when the first is to be heard, on libVLC's clock
     */
    void write(Pointer samples, int frames, long micros) {
        if (dropped) {
            return;
        }
        pictures.sound(micros, written);
        written += frames;
        for (int from = 0; from < frames; from += CHUNK) {
            int count = Math.min(CHUNK, frames - from);
            samples.read((long) from * Frames.CHANNELS * Short.BYTES, chunk, 0, count * Frames.CHANNELS);
            ring.write(chunk, count);
        }
        sounded = true;
        if (!told.get() && ring.available() >= PREFILL && pictures.due(LibVlc.libvlc_clock())) {
            ready();
        }
    }

    private void ready() {
        if (told.compareAndSet(false, true)) {
            events.accept(new DeckEvent.Ready(ticket, ring, length));
        }
    }

    void lengthKnown(long millis) {
        if (millis > 0 && !dropped) {
            Duration known = Duration.ofMillis(millis);
            length = Optional.of(known);
            events.accept(new DeckEvent.LengthKnown(ticket, known));
        }
    }

    /** A stream says what it plays. */
    void titled(String said) {
        String title = said.replaceAll("\\p{Cntrl}+", " ").strip();
        if (!title.isEmpty() && !dropped) {
            events.accept(new DeckEvent.Titled(ticket, title.substring(0, Math.min(LONGEST_TITLE, title.length()))));
        }
    }

    /** libVLC has delivered all there is. */
    void finished() {
        if (sounded) {
            ring.finish();
            ready();
        } else {
            failed("there is no sound in it");
        }
    }

    /** libVLC gives up. */
    void broken() {
        failed(overNetwork ? "its server does not answer with music" : "VLC cannot play it");
    }

    void failed(String reason) {
        if (!dropped) {
            told.set(true);
            events.accept(new DeckEvent.Failed(ticket, reason));
        }
    }

    /** Whatever still comes is of no interest. */
    void drop() {
        dropped = true;
    }
}
