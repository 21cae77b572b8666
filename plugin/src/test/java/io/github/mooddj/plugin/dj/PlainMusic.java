package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.playlists.Track;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Every song is a file or an open address, nobody wants to hear of it, and it plays as it was recorded. */
final class PlainMusic implements MusicSources, TrackLevels {
    @Override
    public URI playable(URI location) {
        return location;
    }

    @Override
    public void started(Track track, Instant at) {}

    @Override
    public void favourite(Track track, boolean marked) {}

    @Override
    public TrackGain of(Track track) {
        return TrackGain.NONE;
    }

    @Override
    public void comingUp(List<Track> tracks) {}
}
