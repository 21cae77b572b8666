package io.github.mooddj.plugin.loudness;

import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.playlists.TrackLoudness;
import io.github.mooddj.plugin.settings.LoudnessSettings;
import io.github.mooddj.plugin.settings.LoudnessSettings.Mode;
import java.util.Optional;

/** From the loudness of a song to its gain. */
final class GainRule {
    /** What a song is taken for until its figure is known: louder than most, so that none comes too loud. */
    static final double UNKNOWN_LUFS = -10;

    /** How high a song may peak after it was made louder, in dBFS. */
    static final double CEILING = -1;

    private GainRule() {}

    /** The gain by these settings. Without a true peak, a song is never made louder. */
    static TrackGain gain(Optional<TrackLoudness> known, LoudnessSettings settings) {
        if (settings.mode() == Mode.OFF) {
            return TrackGain.NONE;
        }
        double wanted = settings.target() - known.map(TrackLoudness::heard).orElse(UNKNOWN_LUFS);
        if (wanted <= 0) {
            return new TrackGain(Math.max(TrackGain.SOFTEST, wanted));
        }
        boolean louder = settings.mode() == Mode.BOTH
                && known.isPresent()
                && known.get().truePeak().isPresent();
        if (!louder) {
            return TrackGain.NONE;
        }
        double room = CEILING - known.get().truePeak().getAsDouble();
        return new TrackGain(Math.min(TrackGain.LOUDEST, Math.max(0, Math.min(wanted, room))));
    }
}
