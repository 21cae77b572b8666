package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.TrackTags;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads tags of the kinds of files that our tag library does not know; the media player fills it in. Called on any
 * thread that may wait, by several at a time.
 */
public interface TagSource {
    /** Where there is no media player: such files are known by their names. */
    TagSource NONE = (file, title) -> Optional.empty();

    /**
     * The tags; empty when there are none to be read. May take a second.
     *
     * @param file a regular file
     * @param title for a file that names none
     */
    Optional<TrackTags> read(Path file, String title);
}
