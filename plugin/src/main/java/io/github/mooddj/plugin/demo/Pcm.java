package io.github.mooddj.plugin.demo;

/** The form of all sound here: 48,000 frames a second, 16-bit stereo when written. */
final class Pcm {
    /** Frames in a second. */
    static final int RATE = 48_000;

    private Pcm() {}

    static int samples(double seconds) {
        return (int) StrictMath.round(seconds * RATE);
    }

    /** The pitch of a MIDI note, in hertz; 69 is 440. */
    static double hertz(double midi) {
        return 440 * StrictMath.pow(2, (midi - 69) / 12);
    }
}
