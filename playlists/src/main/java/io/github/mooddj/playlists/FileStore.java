package io.github.mooddj.playlists;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which files the library knows and which folders it watches; part of {@link PlaylistStore} and used like it: any
 * thread but the event dispatch thread, a transaction each.
 */
public interface FileStore {
    /**
     * A file as it was when it was last read.
     *
     * @param trackId its song
     * @param size bytes; empty when unknown
     * @param modified when it was last written; empty when unknown
     * @param fingerprint of its bytes; empty when unknown
     */
    record KnownFile(long trackId, OptionalLong size, Optional<Instant> modified, Optional<String> fingerprint) {}

    /**
     * A folder whose new and changed files come into the library by themselves.
     *
     * @param path absolute
     * @param playlist the playlist that new files are added to; empty for the library alone
     */
    record WatchedFolder(Path path, Optional<Long> playlist) {}

    /**
     * Files in watched folders whose songs the user took out of the library: they come back only when they are imported
     * by name.
     */
    Set<URI> dismissed();

    /** Every song's file or address. */
    Map<URI, KnownFile> known();

    /**
     * Says that a song's file lies elsewhere now. If another song has that location, the two become one: the song keeps
     * its number, favourite mark and history, takes the other's place in playlists, and the other goes.
     *
     * @param trackId the song
     * @param file where it lies and what it says about itself now
     */
    void relocate(long trackId, NewTrack file);

    /** The folders that are watched, by path. */
    List<WatchedFolder> watched();

    /** Watches a folder from now on, or fills another playlist from it. */
    void watch(WatchedFolder folder);

    /** No longer watches a folder; its songs stay. */
    void unwatch(Path folder);
}
