package io.github.mooddj.playlists;

import java.util.List;
import java.util.Optional;

/** What comes next: in one list of songs, or in several that take turns. One thread. */
public interface MusicCursor {
    /** Moves on; empty only when there is no track at all. */
    Optional<Track> next();

    /** Moves back to the track before; empty, and nothing moves, when there is none that is remembered. */
    Optional<Track> previous();

    /** Jumps to a track and goes on from there; empty, and nothing moves, when it is not among these. */
    Optional<Track> jumpTo(long trackId);

    /** The track given last; empty before the first, and when it was taken out of its playlist. */
    Optional<Track> current();

    /** The next tracks as {@link #next} will give them, at most {@code count}. */
    List<Track> peek(int count);

    /** How many tracks there are. */
    int size();
}
