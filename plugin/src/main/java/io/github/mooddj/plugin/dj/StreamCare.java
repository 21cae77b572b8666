package io.github.mooddj.plugin.dj;

import io.github.mooddj.playlists.Track;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A stream that broke off: connected again at once, after one and after two seconds while nothing plays; then something
 * else plays, and it is tried again ever more rarely until it is back or nobody wants it any more. Thread mood-dj.
 */
final class StreamCare {
    /** Waits before the tries in silence. */
    private static final List<Duration> SOON = List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2));
    /** Waits before the tries beside other music; the last one again and again. */
    private static final List<Duration> LATER =
            List.of(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2));
    /** Silence that a listener bears. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final ScheduledExecutorService moodDj;
    private final InstantSource clock;
    private final Desk desk;
    private Optional<Track> lost = Optional.empty();
    private Optional<ScheduledFuture<?>> due = Optional.empty();
    private Instant since = Instant.EPOCH;
    private int tries;
    private boolean replaced;

    /** What the tries ask for. */
    interface Desk {
        /** Whether a track may be started now: not while the user has paused. */
        boolean mayPlay();

        /** Plays the stream again, over what sounds. */
        void playAgain(Track stream);

        /** Plays something else from now on. */
        void playInstead(Track stream);
    }

    StreamCare(ScheduledExecutorService moodDj, InstantSource clock, Desk desk) {
        this.moodDj = moodDj;
        this.clock = clock;
        this.desk = desk;
    }

    /** The stream broke off while it was the live one. */
    void broke(Track stream) {
        forget();
        lost = Optional.of(stream);
        since = clock.instant();
        tries = 0;
        replaced = false;
        tryIn(SOON.get(0));
    }

    /** A track cannot be played; true when that was a try of this, which then goes on by itself. */
    boolean failed(Track track) {
        if (!isLost(track)) {
            return false;
        }
        tries++;
        boolean patience = Duration.between(since, clock.instant()).compareTo(PATIENCE) < 0 && tries < SOON.size();
        if (!replaced && patience) {
            tryIn(SOON.get(tries));
            return true;
        }
        if (!replaced) {
            replaced = true;
            tries = 0;
            desk.playInstead(track);
        }
        tryIn(LATER.get(Math.min(tries, LATER.size() - 1)));
        return true;
    }

    /** A track sounds; true when it is the one that was lost. */
    boolean started(Track track) {
        boolean back = isLost(track);
        if (back) {
            forget();
        }
        return back;
    }

    /** The user or a mood wants something else. */
    void forget() {
        due.ifPresent(task -> task.cancel(false));
        due = Optional.empty();
        lost = Optional.empty();
    }

    private boolean isLost(Track track) {
        return lost.filter(stream -> stream.id() == track.id()).isPresent();
    }

    private void tryIn(Duration wait) {
        due = Optional.of(moodDj.schedule(this::tryNow, wait.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void tryNow() {
        if (desk.mayPlay()) {
            lost.ifPresent(desk::playAgain);
        } else {
            tryIn(SOON.get(1));
        }
    }
}
