package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Looks at the live track for its end, the one that is due and the one that comes too early; says each once a track.
 * The owner's thread only.
 */
final class EndWatch {
    /** A follower decodes on from here, so that its decoder is awake in time: 0.75 s before the end. */
    static final long THAW = 3L * Frames.PER_SECOND / 4;

    /** A decoder that gives nothing for so long will not, as far as a listener can wait: 3 s. */
    private static final long PATIENCE = 3L * Frames.PER_SECOND;

    /** What may be missing at the end before a file is called broken, and the tenth of it: lengths are estimates. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private final LongSupplier clock;
    private Duration trackEndFade = Duration.ofSeconds(5);
    private long ticket;
    private boolean endingSaid;
    private boolean cutLookedFor;
    private long starvingSince;

    /**
     * Makes a watch.
     *
     * @param clock frames that the mixer has rendered
     */
    EndWatch(LongSupplier clock) {
        this.clock = clock;
    }

    void trackEndFade(Duration length) {
        trackEndFade = length;
    }

    /** Whether it is time for {@link PlaybackListener#ending}. A short track ends in its second half. */
    boolean near(Slot slot) {
        look(slot);
        long half = slot.length().map(whole -> Frames.in(whole) / 2).orElse(Long.MAX_VALUE);
        long frames = Math.min(Frames.in(trackEndFade), half);
        if (endingSaid || frames == 0 || slot.remaining() > frames) {
            return false;
        }
        endingSaid = true;
        return true;
    }

    /** The track ends well before the time that it gave itself; a sentence for the user without a full stop. */
    Optional<String> cutShort(Slot slot) {
        look(slot);
        if (cutLookedFor || !slot.pcm().finished()) {
            return Optional.empty();
        }
        cutLookedFor = true;
        Duration whole = slot.length().orElse(Duration.ZERO);
        Duration there =
                Frames.time(slot.played() + slot.pcm().available() + slot.pcm().dropped());
        Duration missing = whole.minus(there);
        boolean much = missing.compareTo(TOLERANCE) > 0 && missing.compareTo(whole.dividedBy(10)) > 0;
        return much
                ? Optional.of("it breaks off at " + minutes(there) + " though it should last " + minutes(whole))
                : Optional.empty();
    }

    /** Nothing has come of it for too long; a sentence for the user without a full stop. */
    Optional<String> stalled(Slot slot) {
        look(slot);
        if (slot.pcm().finished() || slot.pcm().available() > 0) {
            starvingSince = clock.getAsLong();
            return Optional.empty();
        }
        return clock.getAsLong() - starvingSince >= PATIENCE
                ? Optional.of("nothing more comes of it")
                : Optional.empty();
    }

    private void look(Slot slot) {
        if (slot.ticket() != ticket) {
            ticket = slot.ticket();
            endingSaid = false;
            cutLookedFor = false;
            starvingSince = clock.getAsLong();
        }
    }

    private static String minutes(Duration time) {
        return time.toMinutes() + ":" + (time.toSecondsPart() < 10 ? "0" : "") + time.toSecondsPart();
    }
}
