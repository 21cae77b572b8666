package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.vlcremote.VlcStatus.State;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells from what VLC does what became of the song that it shall play: VLC says nothing by itself, and its user may do
 * as he likes with it. One thread.
 */
final class VlcWatch {
    private static final Duration LOAD = Duration.ofSeconds(4);
    /** A busy VLC needs a while until it begins with what it was told to play. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** What is left of a song that VLC ended by itself. */
    private static final Duration END = Duration.ofSeconds(2);
    /** Between two looks. */
    static final Duration PACE = Duration.ofMillis(300);

    private final Pacer clock;
    private Optional<VlcStatus> seen = Optional.empty();
    private long seenAt;
    private long since;
    private boolean begun;
    private boolean heard;
    private boolean endingTold;
    private Duration trackEndFade = Duration.ofSeconds(5);

    /** What became of the song. */
    enum Sight {
        /** Nothing new. */
        AS_BEFORE,
        /** Its first sound has come. */
        STARTED,
        /** A fade to the next one would begin now. */
        ENDING,
        /** VLC holds it. */
        HELD,
        /** It has sounded to its end. */
        ENDED,
        /** VLC stopped in the middle of it. */
        STOPPED,
        /** VLC plays something else. */
        LEFT,
        /** VLC does not play it. */
        REFUSED,
        /** VLC does not begin to play it. */
        OVERDUE
    }

    VlcWatch(Pacer clock) {
        this.clock = clock;
    }

    void trackEndFade(Duration length) {
        trackEndFade = length;
    }

    /** A song was asked for just now. */
    void expect() {
        since = clock.now();
        begun = false;
        heard = false;
        endingTold = false;
    }

    /** A song plays that was not asked for. */
    void arrived() {
        begun = true;
        heard = true;
        endingTold = false;
    }

    boolean heard() {
        return heard;
    }

    Optional<VlcStatus> seen() {
        return seen;
    }

    long seenAt() {
        return seenAt;
    }

    /** How far the song was when it was seen last. */
    Duration position() {
        return seen.map(VlcStatus::time).orElse(Duration.ZERO);
    }

    /** Takes in what VLC does while nothing is expected of it. */
    void note(VlcStatus status) {
        seen = Optional.of(status);
        seenAt = clock.now();
    }

    /**
     * The same while it shall play a song.
     *
     * @param id VLC's number for the song
     */
    Sight look(VlcStatus status, int id) {
        Optional<VlcStatus> before = seen;
        note(status);
        begun |= status.item() == id && status.state() == State.PLAYING;
        boolean patient = !begun && elapsed().compareTo(PATIENCE) <= 0;
        if (status.state() == State.STOPPED) {
            return heard ? end(before) : patient ? Sight.AS_BEFORE : Sight.REFUSED;
        } else if (status.item() != id) {
            return heard ? Sight.LEFT : patient ? Sight.AS_BEFORE : Sight.REFUSED;
        } else if (status.state() == State.PAUSED) {
            return Sight.HELD;
        } else if (!heard && status.sounds()) {
            heard = true;
            return Sight.STARTED;
        } else if (!heard) {
            return elapsed().compareTo(LOAD) > 0 ? Sight.OVERDUE : Sight.AS_BEFORE;
        } else if (!endingTold && isEnding(status)) {
            endingTold = true;
            return Sight.ENDING;
        }
        return Sight.AS_BEFORE;
    }

    static String overdue() {
        return "it did not start to play within " + LOAD.toSeconds() + " s";
    }

    private Duration elapsed() {
        return Duration.ofNanos(clock.now() - since);
    }

    private static Sight end(Optional<VlcStatus> before) {
        return before.flatMap(last -> last.length().map(whole -> whole.minus(last.time())))
                        .filter(rest -> rest.compareTo(END) < 0)
                        .isPresent()
                ? Sight.ENDED
                : Sight.STOPPED;
    }

    /** The old song goes out in the first half of a fade, and shall do so until its end. */
    private boolean isEnding(VlcStatus status) {
        if (trackEndFade.isZero() || status.length().isEmpty()) {
            return false;
        }
        Duration whole = status.length().get();
        Duration half = (trackEndFade.compareTo(whole) < 0 ? trackEndFade : whole).dividedBy(2);
        return whole.minus(status.time()).compareTo(half.plus(PACE)) <= 0;
    }
}
