package io.github.mooddj.host.vlcj;

import com.sun.jna.Pointer;
import io.github.mooddj.host.playback.DeckEvent;
import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.RingBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The PCM of one load on its way from libVLC's threads into its ring buffer. Libvlc runs up to 2 s ahead of what is
 * heard and delivers in bursts, so the buffer holds more than that. No method waits, allocates (but for an event) or
 * calls libVLC: these are libVLC's own threads.
 */
final class PcmFeed {
    private static final int CAPACITY = 8 * Frames.PER_SECOND;
    private static final int PREFILL = Frames.PER_SECOND / 4;
    private static final int CHUNK = 4096;

    private final long ticket;
    private final Consumer<DeckEvent> events;
    private final RingBuffer ring = new RingBuffer(CAPACITY);
    private final short[] chunk = new short[CHUNK * Frames.CHANNELS];
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile Optional<Duration> length = Optional.empty();

    PcmFeed(long ticket, Consumer<DeckEvent> events) {
        this.ticket = ticket;
        this.events = events;
    }

    /** Takes in frames of interleaved signed 16-bit samples. */
    void write(Pointer samples, int frames) {
        int done = 0;
        while (done < frames) {
            int now = Math.min(CHUNK, frames - done);
            samples.read((long) done * Frames.CHANNELS * Short.BYTES, chunk, 0, now * Frames.CHANNELS);
            ring.write(chunk, now);
            done += now;
        }
        if (ring.available() >= PREFILL) {
            ready();
        }
    }

    /** What was delivered is void: libVLC seeks. */
    void flush() {
        ring.flush();
    }

    /** Everything was delivered. */
    void finish() {
        boolean heard = told.get() || ring.available() > 0;
        ring.finish();
        if (heard) {
            ready();
        } else {
            fail("there is no sound in it");
        }
    }

    void fail(String reason) {
        if (told.compareAndSet(false, true)) {
            events.accept(new DeckEvent.Failed(ticket, reason));
        }
    }

    void length(Duration known) {
        length = Optional.of(known);
        events.accept(new DeckEvent.LengthKnown(ticket, known));
    }

    /** It broke off after it had begun: what is in the buffer sounds, then the track has ended. */
    void breakOff() {
        ring.finish();
    }

    boolean began() {
        return told.get();
    }

    private void ready() {
        if (told.compareAndSet(false, true)) {
            events.accept(new DeckEvent.Ready(ticket, ring, length));
        }
    }
}
