package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The library's memory. Calls block on the disk: never on the event dispatch thread. Safe for use by several threads;
 * each call is one transaction and is on the disk when it returns.
 */
public interface PlaylistStore extends AutoCloseable {
    /** All playlists with their tracks, by name. */
    List<Playlist> playlists();

    /** The playlist with this id; empty when there is none. */
    Optional<Playlist> playlist(long id);

    /** The playlist with this name, in any case; empty when there is none. */
    Optional<Playlist> playlist(String name);

    /**
     * Makes an empty playlist.
     *
     * @throws IllegalArgumentException if the name is blank or taken
     */
    Playlist createPlaylist(String name);

    /**
     * Gives a playlist another name.
     *
     * @throws IllegalArgumentException if the name is blank or taken, or there is no such playlist
     */
    void renamePlaylist(long id, String name);

    /**
     * Deletes a playlist and takes it out of the mapping; its tracks stay in the library, files on disk are never
     * touched.
     */
    void deletePlaylist(long id);

    /** Replaces the tracks of a playlist, in this order; used to add, remove, sort and undo. */
    void setTracks(long playlistId, List<Long> trackIds);

    /** Every track of the library, by artist, album, track number, title. */
    List<Track> tracks();

    /** Marks or unmarks a favourite. */
    void setFavourite(long trackId, boolean favourite);

    /** The mapping as last saved. */
    PlaylistMapping mapping();

    /** Saves the mapping as a whole. */
    void saveMapping(PlaylistMapping mapping);

    /** Remembers that the mood became this one. */
    void recordMood(MoodRecord mood);

    /** Moods since then, oldest first. */
    List<MoodRecord> moodsSince(Instant since);

    /** Remembers that a track started; {@code mood} is empty when it was not chosen by a mood. */
    void recordPlay(long trackId, Instant startedAt, Optional<Emotion> mood);

    /** Remembers that the user said a mood was wrong; {@code truth} is empty when the right one was not named. */
    void recordCorrection(Instant at, Emotion shown, Optional<Emotion> truth);

    /** Forgets moods and corrections; tracks, playlists and the mapping stay. */
    void eraseHistory();

    @Override
    void close();
}
