package io.github.mooddj.plugin.demo;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Puts the demo's music into a library: the tracks, a playlist for each emotion, and what plays when. Any thread but
 * the event dispatch thread, since it waits for files.
 */
public final class DemoLibrary {
    private static final String ARTIST = "Mood DJ";
    private static final String ALBUM = "Demo";
    private static final int FRAME_BYTES = 4;
    private static final int HEADER_BYTES = 44;

    private DemoLibrary() {}

    /**
     * Fills the library; does nothing when the demo's tracks are in it already. What the user has mapped stays.
     *
     * @param musicDirectory where {@link DemoMusic#make} has put the pieces
     * @throws IOException if a piece cannot be read
     */
    public static void fill(PlaylistStore store, Path musicDirectory) throws IOException {
        for (Emotion emotion : Emotion.values()) {
            fill(store, musicDirectory, emotion);
        }
    }

    /** The same for one emotion. Neutral music is the fallback, unless there is one. */
    static void fill(PlaylistStore store, Path musicDirectory, Emotion emotion) throws IOException {
        if (isFilled(store, musicDirectory, emotion)) {
            return;
        }
        List<NewTrack> pieces = new ArrayList<>();
        for (DemoPiece piece : DemoPiece.of(emotion)) {
            pieces.add(track(piece, pieces.size() + 1, musicDirectory.resolve(piece.fileName())));
        }
        String name = playlistName(emotion);
        Playlist playlist = store.playlist(name).orElseGet(() -> store.createPlaylist(name));
        store.setTracks(
                playlist.id(), store.addTracks(pieces).stream().map(Track::id).toList());
        PlaylistMapping before = store.mapping();
        Map<Emotion, PlaylistMapping.Target> targets = new EnumMap<>(Emotion.class);
        targets.put(emotion, PlaylistMapping.Play.of(List.of(playlist.id())));
        targets.putAll(before.targets());
        Optional<Long> fallback =
                before.fallback().or(() -> Optional.of(playlist.id()).filter(id -> emotion == Emotion.NEUTRAL));
        store.saveMapping(new PlaylistMapping(targets, fallback));
    }

    /** The mapping is saved last: with it, everything is there. */
    private static boolean isFilled(PlaylistStore store, Path musicDirectory, Emotion emotion) {
        return store.mapping().targets().containsKey(emotion)
                && DemoPiece.of(emotion).stream().allMatch(piece -> store.track(
                                musicDirectory.resolve(piece.fileName()).toUri())
                        .isPresent());
    }

    private static String playlistName(Emotion emotion) {
        return emotion.key().substring(0, 1).toUpperCase(Locale.ROOT)
                + emotion.key().substring(1) + " (demo)";
    }

    private static NewTrack track(DemoPiece piece, int number, Path file) throws IOException {
        long bytes = Files.size(file);
        Duration length = Duration.ofMillis((bytes - HEADER_BYTES) * 1000 / ((long) FRAME_BYTES * Pcm.RATE));
        TrackTags tags = new TrackTags(
                piece.title(), ARTIST, ALBUM, ARTIST, "", number, OptionalInt.empty(), Optional.of(length));
        return new NewTrack(file.toUri(), tags, OptionalLong.of(bytes));
    }
}
