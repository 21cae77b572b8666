package io.github.mooddj.plugin.demo;

/** Shapes the loudness of notes over their length. Stateless. */
final class Envelope {
    private Envelope() {}

    /** Swells over the attack, then falls by 60 dB in the given time; both in seconds. Ends in silence. */
    static float[] strike(float[] note, double attack, double fall) {
        float keep = (float) StrictMath.pow(0.001, 1 / (fall * Pcm.RATE));
        float level = 1;
        for (int i = 0; i < note.length; i++) {
            note[i] *= level;
            level *= keep;
        }
        return fade(note, attack, 0.01);
    }

    /** Fades in and out with a soft curve; seconds. */
    static float[] fade(float[] note, double in, double out) {
        int rise = Math.min(note.length, Pcm.samples(in));
        for (int i = 0; i < rise; i++) {
            note[i] *= soft((float) i / rise);
        }
        int drop = Math.min(note.length, Pcm.samples(out));
        for (int i = 0; i < drop; i++) {
            note[note.length - 1 - i] *= soft((float) i / drop);
        }
        return note;
    }

    private static float soft(float x) {
        return x * x * (3 - 2 * x);
    }
}
