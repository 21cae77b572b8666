package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MusicCursor;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import java.util.List;
import java.util.Optional;

/**
 * What the music comes from at present.
 *
 * @param emotion the mood that asked for it; empty when the user did
 * @param title the playlists' names, for people
 * @param shares which playlists, in order, and how often each comes
 * @param cursor where it stands in them; thread mood-dj
 */
record Program(Optional<Emotion> emotion, String title, List<Share> shares, MusicCursor cursor) {
    Program {
        shares = List.copyOf(shares);
    }

    /** What plays while no mood has asked for anything; empty without any song. */
    static Optional<Program> general(LibrarySnapshot library) {
        return library.general().map(list -> {
            List<Share> only = List.of(new Share(list.id(), 1));
            return new Program(Optional.empty(), list.name(), only, library.cursor(only));
        });
    }

    boolean playsFrom(List<Share> others) {
        return shares.equals(others);
    }

    Program forEmotion(Emotion wanted) {
        return new Program(Optional.of(wanted), title, shares, cursor);
    }
}
