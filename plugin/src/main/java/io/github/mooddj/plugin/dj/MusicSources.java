package io.github.mooddj.plugin.dj;

import io.github.mooddj.playlists.Track;
import java.net.URI;
import java.time.Instant;

/**
 * Where songs come from that are no files, and who wants to hear what becomes of them. Every method returns at once; on
 * thread mood-dj.
 */
public interface MusicSources {
    /**
     * What the player gets for a location of the library; never to be logged, it may prove who the user is.
     *
     * @return the location itself where there is nothing to add
     */
    URI playable(URI location);

    /** A track began to sound. */
    void started(Track track, Instant at);

    /** The user marked or unmarked a favourite. */
    void favourite(Track track, boolean marked);
}
