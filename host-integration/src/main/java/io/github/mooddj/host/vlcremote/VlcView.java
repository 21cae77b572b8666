package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What VLC did when it was asked last.
 *
 * @param state what the DJ's music does
 * @param key of the live song
 * @param status what VLC said; empty while there is no VLC
 * @param at when, in nanoseconds
 * @param fade where the fade is, 0 to 1
 * @param volume the DJ's master volume
 * @param muted whether it is mute
 * @param sink VLC and its version
 * @param trouble what is wrong
 */
record VlcView(
        State state,
        Optional<Long> key,
        Optional<VlcStatus> status,
        long at,
        double fade,
        Gain volume,
        boolean muted,
        String sink,
        Optional<String> trouble) {
    private static final double NO_LEVEL = -120;

    /** Before VLC was asked. */
    static final VlcView START = new VlcView(
            State.STOPPED, Optional.empty(), Optional.empty(), 0, 1, Gain.FULL, false, "VLC", Optional.empty());

    PlaybackStatus at(long now) {
        return new PlaybackStatus(
                state,
                key.map(number -> deck(number, now)),
                Optional.empty(),
                Optional.empty(),
                volume,
                muted,
                sink,
                status.isPresent(),
                trouble);
    }

    /** Between two looks the position goes on by itself. */
    private DeckStatus deck(long number, long now) {
        Duration known = status.map(VlcStatus::time).orElse(Duration.ZERO);
        boolean runs = state == State.PLAYING && status.isPresent();
        Duration position = runs ? known.plusNanos(Math.max(0, now - at)) : known;
        Optional<Duration> length = status.flatMap(VlcStatus::length);
        return new DeckStatus(
                number,
                length.filter(whole -> whole.compareTo(position) < 0).orElse(position),
                length,
                status.flatMap(VlcStatus::title),
                false,
                new Gain(Math.max(0, Math.min(1, fade))),
                List.of(NO_LEVEL, NO_LEVEL));
    }
}
