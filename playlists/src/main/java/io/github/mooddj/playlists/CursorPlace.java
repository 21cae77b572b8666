package io.github.mooddj.playlists;

import java.util.List;
import java.util.OptionalLong;

/**
 * Where a {@link PlaylistCursor} stands, for remembering over a restart.
 *
 * @param order in which it goes
 * @param lastTrack the track that it gave last; empty before the first
 * @param lastIndex the place of that track among all of them, from 0; -1 before the first
 * @param played what this round had, by track id; always empty in order, where the place says it all
 * @param upcoming what this round still has, by track id; always empty in order
 */
public record CursorPlace(
        PlayOrder order, OptionalLong lastTrack, int lastIndex, List<Long> played, List<Long> upcoming) {
    /** Copies. */
    public CursorPlace {
        played = List.copyOf(played);
        upcoming = List.copyOf(upcoming);
    }
}
