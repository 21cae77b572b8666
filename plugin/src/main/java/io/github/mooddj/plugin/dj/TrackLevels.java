package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.playlists.Track;
import java.util.List;

/** At which level each song is played; thread mood-dj. */
public interface TrackLevels {
    /** The gain for a song that is about to be loaded; it keeps it until it has ended. */
    TrackGain of(Track track);

    /** These are likely to play next, the likeliest first: their figures are wanted before others'. Returns at once. */
    void comingUp(List<Track> tracks);
}
