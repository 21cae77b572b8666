package io.github.mooddj.playlists;

import java.util.OptionalDouble;

/**
 * How loud a song is.
 *
 * @param source who says so
 * @param lufs integrated loudness of the file by ITU-R BS.1770-4, in LUFS
 * @param heard the same of the stereo that sounds from it
 * @param truePeak its highest true peak in dBFS, above 0 where it overshoots; empty when unknown
 */
public record TrackLoudness(Source source, double lufs, double heard, OptionalDouble truePeak) {
    /** Who says so. */
    public enum Source {
        /** The file's own tags: ReplayGain or R128. */
        TAG,
        /** The file was decoded and measured. */
        SCAN
    }

    /**
     * Checks that the figures are numbers.
     *
     * @throws IllegalArgumentException if one is not
     */
    public TrackLoudness {
        if (!Double.isFinite(lufs) || !Double.isFinite(heard) || !Double.isFinite(truePeak.orElse(0))) {
            throw new IllegalArgumentException("loudness of " + lufs + ", " + heard + ", peak " + truePeak);
        }
    }
}
