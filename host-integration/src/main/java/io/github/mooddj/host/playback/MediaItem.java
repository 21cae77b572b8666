package io.github.mooddj.host.playback;

import java.net.URI;

/**
 * What a deck can load.
 *
 * @param key the caller's own number for it, handed back in every event and status
 * @param location {@code file}, {@code http} or {@code https}
 * @param gain the track's own gain (loudness matching), applied below the fade
 */
public record MediaItem(long key, URI location, TrackGain gain) {
    /** Whether it comes over the network; it may have no end. */
    public boolean isStream() {
        return !"file".equalsIgnoreCase(location.getScheme());
    }
}
