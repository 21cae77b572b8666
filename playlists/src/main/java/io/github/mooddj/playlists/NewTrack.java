package io.github.mooddj.playlists;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A piece of music on its way into the library.
 *
 * @param location {@code file}, {@code http} or {@code https}; one location is one track
 * @param tags what it says about itself
 * @param fileSize bytes; empty when unknown
 * @param content what the file's bytes are; empty for addresses and files that were not looked into
 */
public record NewTrack(URI location, TrackTags tags, OptionalLong fileSize, Optional<Content> content) {
    /**
     * What a file's bytes are, without all of them.
     *
     * @param fingerprint the same for the same bytes; up to 100 characters
     * @param modified when the file was last written
     */
    public record Content(String fingerprint, Instant modified) {}

    /** One whose bytes nobody looked into. */
    public NewTrack(URI location, TrackTags tags, OptionalLong fileSize) {
        this(location, tags, fileSize, Optional.empty());
    }
}
