package io.github.mooddj.host.loudness;

/**
 * How loud a track is.
 *
 * @param lufs integrated loudness of the file as it is, by ITU-R BS.1770-4
 * @param heard integrated loudness in LUFS of the stereo that the decks make of it: 3 more for mono, which sounds from
 *     two speakers, something else for surround sound, which is mixed down
 * @param truePeak the highest true peak of that stereo in dBFS, above 0 where it overshoots; -120 is silence
 */
public record Loudness(double lufs, double heard, double truePeak) {
    /**
     * Checks that all are numbers.
     *
     * @throws IllegalArgumentException if one is not
     */
    public Loudness {
        if (!Double.isFinite(lufs) || !Double.isFinite(heard) || !Double.isFinite(truePeak)) {
            throw new IllegalArgumentException("loudness of " + lufs + ", " + heard + ", peak " + truePeak);
        }
    }
}
