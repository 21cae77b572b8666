package io.github.mooddj.plugin.demo;

/** Simple filters over whole notes, in place. Stateless. */
final class Filter {
    private Filter() {}

    /** Takes away what is above, 12 dB an octave. */
    static float[] lowPass(float[] note, double hertz) {
        float keep = (float) (1 - StrictMath.exp(-2 * Math.PI * hertz / Pcm.RATE));
        float first = 0;
        float second = 0;
        for (int i = 0; i < note.length; i++) {
            first += keep * (note[i] - first);
            second += keep * (first - second);
            note[i] = second;
        }
        return note;
    }

    /** Takes away what is below, 6 dB an octave. */
    static float[] highPass(float[] note, double hertz) {
        float keep = (float) (1 - StrictMath.exp(-2 * Math.PI * hertz / Pcm.RATE));
        float low = 0;
        for (int i = 0; i < note.length; i++) {
            low += keep * (note[i] - low);
            note[i] -= low;
        }
        return note;
    }

    /** Drives a note into a soft limit of 1, as an overdriven amplifier does. */
    static float[] distort(float[] note, double drive) {
        for (int i = 0; i < note.length; i++) {
            float x = (float) (note[i] * drive);
            note[i] = x / (1 + Math.abs(x));
        }
        return note;
    }
}
