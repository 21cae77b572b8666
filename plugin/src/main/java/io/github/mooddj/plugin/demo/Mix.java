package io.github.mooddj.plugin.demo;

/** A piece in the making: notes are laid into it by the beat, then it is given a room and its level. One thread. */
final class Mix {
    private static final double LEVEL = StrictMath.pow(10, -18.0 / 20);
    private static final float KNEE = 0.45f;

    /** The limit is -3.1 dBFS: room for what a resampler adds. */
    private static final float LIMIT = 0.7f;

    private final float[] left;
    private final float[] right;
    private final double samplesPerBeat;

    /**
     * An empty piece.
     *
     * @param beatsPerMinute its tempo
     * @param beats its length
     */
    Mix(double beatsPerMinute, int beats) {
        samplesPerBeat = 60 * Pcm.RATE / beatsPerMinute;
        int frames = (int) (beats * samplesPerBeat);
        left = new float[frames];
        right = new float[frames];
    }

    /** Seconds that some beats take. */
    double seconds(double beats) {
        return beats * samplesPerBeat / Pcm.RATE;
    }

    /**
     * Adds a note; what goes over the end is cut.
     *
     * @param beat when it begins, from 0
     * @param gain linear
     * @param place -1 left to 1 right
     */
    Mix play(float[] note, double beat, double gain, double place) {
        int start = (int) (beat * samplesPerBeat);
        int end = Math.min(left.length - start, note.length);
        float toLeft = (float) (gain * Math.sqrt((1 - place) / 2));
        float toRight = (float) (gain * Math.sqrt((1 + place) / 2));
        for (int i = 0; i < end; i++) {
            left[start + i] += toLeft * note[i];
            right[start + i] += toRight * note[i];
        }
        return this;
    }

    /**
     * Puts everything into a room: four delays that feed each other, damped.
     *
     * @param amount how loud the room is, 0 to 1
     * @param seconds until it has fallen by 60 dB
     */
    Mix room(double amount, double seconds) {
        int[] lengths = {1557, 1913, 2467, 3229};
        float[] line0 = new float[4096];
        float[] line1 = new float[4096];
        float[] line2 = new float[4096];
        float[] line3 = new float[4096];
        float[] keep = new float[4];
        for (int k = 0; k < 4; k++) {
            keep[k] = (float) StrictMath.pow(0.001, lengths[k] / (seconds * Pcm.RATE));
        }
        float wet = (float) amount;
        float d0 = 0;
        float d1 = 0;
        float d2 = 0;
        float d3 = 0;
        for (int i = 0; i < left.length; i++) {
            d0 += 0.6f * (line0[(i - lengths[0]) & 4095] - d0);
            d1 += 0.6f * (line1[(i - lengths[1]) & 4095] - d1);
            d2 += 0.6f * (line2[(i - lengths[2]) & 4095] - d2);
            d3 += 0.6f * (line3[(i - lengths[3]) & 4095] - d3);
            float half = (d0 + d1 + d2 + d3) * 0.5f;
            int at = i & 4095;
            line0[at] = keep[0] * (d0 - half) + left[i];
            line1[at] = keep[1] * (d1 - half) + right[i];
            line2[at] = keep[2] * (d2 - half) + left[i];
            line3[at] = keep[3] * (d3 - half) + right[i];
            left[i] += wet * (d0 + d2);
            right[i] += wet * (d1 + d3);
        }
        return this;
    }

    /** The finished piece: at the common level, limited softly, faded in and out; frames of 16-bit stereo. */
    short[] master() {
        Envelope.fade(left, 0.01, 1.2);
        Envelope.fade(right, 0.01, 1.2);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * left[i] + right[i] * right[i];
        }
        float gain = (float) (LEVEL / Math.sqrt(sum / (2.0 * left.length)));
        short[] frames = new short[2 * left.length];
        for (int i = 0; i < left.length; i++) {
            frames[2 * i] = limited(gain * left[i]);
            frames[2 * i + 1] = limited(gain * right[i]);
        }
        return frames;
    }

    private static short limited(float sample) {
        float over = Math.abs(sample) - KNEE;
        float value = sample;
        if (over > 0) {
            float room = LIMIT - KNEE;
            value = Math.copySign(KNEE + room * over / (room + over), sample);
        }
        return (short) (value * Short.MAX_VALUE);
    }
}
