package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.Recorder;
import io.github.mooddj.host.playback.Tones;

/**
 * A recorded switch from one tone to another.
 *
 * @param gapMillis how long neither was there
 * @param burst the loudest that the new one was in its first 50 ms, against its full level
 * @param levelAfter the new one's level at the end, against what was played
 */
record VlcFade(int gapMillis, double burst, double levelAfter) {
    private static final int WINDOW_MILLIS = 10;
    /** 60 dB below full scale. */
    private static final double SILENT = 0.001;

    static VlcFade from(Recorder recorder, int outHertz, int inHertz) {
        double[] sound = recorder.stop();
        double[] out = Tones.amplitudes(sound, outHertz);
        double[] in = Tones.amplitudes(sound, inHertz);
        int end = 0;
        for (int window = 0; window < out.length; window++) {
            end = out[window] > SILENT && out[window] > in[window] ? window : end;
        }
        int start = end + 1;
        while (start < in.length && in[start] <= SILENT) {
            start++;
        }
        double burst = 0;
        for (int window = start; window < Math.min(start + 5, in.length); window++) {
            burst = Math.max(burst, in[window] / Tones.AMPLITUDE);
        }
        return new VlcFade((start - end - 1) * WINDOW_MILLIS, burst, in[in.length - 5] / Tones.AMPLITUDE);
    }
}
