package io.github.mooddj.host.playback;

import java.util.Arrays;

/**
 * Keeps the true peak of the mix below -1 dBFS: it looks ahead 1.7 ms, bends the gain down softly before a peak and
 * lets it come back within about 0.2 s. What stays below passes unchanged, {@link #DELAY} frames late. Allocates
 * nothing.
 */
final class Limiter {
    private static final int ATTACK = 72;
    /** Frames on either side of a peak that get its gain too: what lies between samples depends on its neighbours. */
    private static final int SHOULDER = 4;

    /** Frames between input and output. */
    static final int DELAY = ATTACK - 1 + TruePeak.DELAY + SHOULDER;

    /** -1.3 dBFS: fourfold oversampling misses up to 0.3 dB. */
    private static final float CEILING = 0.861f;

    private static final float RELEASE = 1f / 3_000;

    private final TruePeak left = new TruePeak();
    private final TruePeak right = new TruePeak();
    private final SlidingMinimum hold = new SlidingMinimum(ATTACK + 2 * SHOULDER);
    private final float[] delayed = new float[DELAY * Frames.CHANNELS];
    private final float[] attack = new float[ATTACK];
    private int delayedAt;
    private int attackAt;
    private float envelope = 1;
    private double attackSum = ATTACK;

    Limiter() {
        Arrays.fill(attack, 1);
    }

    /** Limits in place. */
    void process(float[] mix, int frames) {
        for (int i = 0; i < frames; i++) {
            float gain = gain(Math.max(left.next(mix[2 * i]), right.next(mix[2 * i + 1])));
            float leftOut = delayed[delayedAt] * gain;
            float rightOut = delayed[delayedAt + 1] * gain;
            delayed[delayedAt] = mix[2 * i];
            delayed[delayedAt + 1] = mix[2 * i + 1];
            delayedAt = delayedAt + 2 == delayed.length ? 0 : delayedAt + 2;
            mix[2 * i] = leftOut;
            mix[2 * i + 1] = rightOut;
        }
    }

    private float gain(float peak) {
        float held = hold.next(peak > CEILING ? CEILING / peak : 1);
        envelope = held < envelope ? held : envelope + (held - envelope) * RELEASE;
        attackSum += envelope - attack[attackAt];
        attack[attackAt] = envelope;
        attackAt = attackAt + 1 == ATTACK ? 0 : attackAt + 1;
        return (float) (attackSum / ATTACK);
    }
}
