package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlaylistCursor;
import java.util.List;
import java.util.Optional;

/**
 * What the music comes from at present.
 *
 * @param emotion the mood that asked for it; empty when the user did
 * @param title the playlists' names, for people
 * @param playlistIds which playlists, in order
 * @param cursor where it stands in them; thread mood-dj
 */
record Program(Optional<Emotion> emotion, String title, List<Long> playlistIds, PlaylistCursor cursor) {
    Program {
        playlistIds = List.copyOf(playlistIds);
    }

    boolean playsFrom(List<Long> ids) {
        return playlistIds.equals(ids);
    }

    Program forEmotion(Emotion wanted) {
        return new Program(Optional.of(wanted), title, playlistIds, cursor);
    }
}
