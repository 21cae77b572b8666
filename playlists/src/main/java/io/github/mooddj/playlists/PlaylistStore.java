package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The library's memory. Calls block on the disk: never on the event dispatch thread. Safe for use by several threads;
 * each call is one transaction and is on the disk when it returns. Every call throws {@link LibraryException} when the
 * disk refuses; then nothing of it happened.
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
     * @throws IllegalArgumentException with a sentence for the user if the name is blank, too long or taken
     */
    Playlist createPlaylist(String name);

    /**
     * Gives a playlist another name.
     *
     * @throws IllegalArgumentException with a sentence for the user if the name is blank, too long or taken, or there
     *     is no such playlist
     */
    void renamePlaylist(long id, String name);

    /**
     * Deletes a playlist and takes it out of the mapping; its tracks stay in the library, files on disk are never
     * touched. {@link #undeletePlaylist} brings it back until the library is opened anew.
     */
    void deletePlaylist(long id);

    /** Brings a deleted playlist back, with its tracks and its place in the mapping if that was not saved since. */
    void undeletePlaylist(long id);

    /**
     * Makes a playlist that fills itself.
     *
     * @throws IllegalArgumentException with a sentence for the user if the name is blank, too long or taken
     */
    Playlist createSmartPlaylist(String name, SmartRule rule);

    /**
     * Changes how a playlist fills itself.
     *
     * @throws IllegalArgumentException if there is no such playlist, or it is one that the user fills
     */
    void setRule(long playlistId, SmartRule rule);

    /**
     * Replaces the tracks of a playlist, in this order; used to add, remove, sort and undo. A track may be in it twice;
     * tracks that are no longer in the library are left out.
     *
     * @throws IllegalArgumentException if there is no such playlist, or it fills itself
     */
    void setTracks(long playlistId, List<Long> trackIds);

    /** Every track of the library, by artist, album, track number, title. */
    List<Track> tracks();

    /** The track with this location; empty when there is none. */
    Optional<Track> track(URI location);

    /**
     * Brings tracks into the library. A location that is there already keeps its number, its favourite mark and its
     * history, and gets the new tags.
     *
     * @return one track for each, in the same order
     */
    List<Track> addTracks(List<NewTrack> tracks);

    /**
     * Takes tracks out of the library and of every playlist; files on disk are never touched. {@link #undeleteTracks}
     * brings them back until the library is opened anew.
     */
    void deleteTracks(Collection<Long> trackIds);

    /** Brings deleted tracks back, to their places in playlists that were not saved since. */
    void undeleteTracks(Collection<Long> trackIds);

    /** Which moods there were and what was played in them. */
    HistoryStore history();

    /** What was heard and skipped. */
    ListeningStore listening();

    /** Which files and folders it knows. */
    FileStore files();

    /** How loud songs are. */
    LoudnessStore loudness();

    /** Remembers that a track could not be played, with a sentence why. */
    void markUnplayable(long trackId, String reason);

    /** Forgets that a track could not be played: it can again. */
    void markPlayable(long trackId);

    /** Why each track that could not be played could not be, by track id. */
    Map<Long, String> unplayable();

    /** Marks or unmarks a favourite. */
    void setFavourite(long trackId, boolean favourite);

    /** The mapping as last saved. */
    PlaylistMapping mapping();

    /** Saves the mapping as a whole; playlists that no longer exist are left out. */
    void saveMapping(PlaylistMapping mapping);

    /** Where a cursor over these playlists stood; empty when they were never played. */
    Optional<CursorPlace> place(List<Long> playlistIds);

    /** Remembers where a cursor over these playlists stands. */
    void savePlace(List<Long> playlistIds, CursorPlace place);

    /** Remembers that the mood became this one. */
    void recordMood(MoodRecord mood);

    /** Moods since then, oldest first. */
    List<MoodRecord> moodsSince(Instant since);

    /** Remembers that a track started; {@code mood} is empty when it was not chosen by a mood. */
    void recordPlay(long trackId, Instant startedAt, Optional<Emotion> mood);

    /** Remembers what the user said about a mood or a snapshot. */
    void recordCorrection(Correction correction);

    /** The same, where only the labels are known. */
    default void recordCorrection(Instant at, Emotion shown, Optional<Emotion> truth) {
        recordCorrection(new Correction(at, shown, truth, Optional.empty(), ""));
    }

    /** What the user said about moods and snapshots, oldest first. */
    List<Correction> corrections();

    /**
     * Forgets moods, corrections, skips and when what was played; tracks, playlists, how often and when last each track
     * was played, and the mapping stay.
     */
    void eraseHistory();

    /** Music servers and what came from them. */
    ServerStore servers();

    @Override
    void close();
}
