package io.github.mooddj.host.playback;

/** One deck's strip in the mixer. Written by thread audio-mixer; the figures may be read from any thread. */
final class Channel {
    private static final RingBuffer NOTHING = new RingBuffer(1);
    private static final double SHARE_OF_NEW = 0.3;
    private static final float TO_FLOAT = 1 / 32_768f;
    private static final double LOUDEST_SILENCE = 1e-12;
    private static final double SILENCE_DECIBELS = -120;

    private final short[] block = new short[Frames.BLOCK * Frames.CHANNELS];
    private final int deck;
    private final Crossfader crossfader;
    private RingBuffer pcm = NOTHING;
    private float trackGain = 1;
    private boolean flowing;
    private long playedSoFar;
    private long underrunsSoFar;
    private volatile long played;
    private volatile long underruns;
    private volatile double leftPower;
    private volatile double rightPower;
    private volatile double gain;

    Channel(int deck, Crossfader crossfader) {
        this.deck = deck;
        this.crossfader = crossfader;
    }

    void attach(RingBuffer ring, TrackGain ownGain) {
        pcm = ring;
        trackGain = (float) ownGain.factor();
        flowing = false;
        playedSoFar = 0;
        played = 0;
        crossfader.silence(deck);
    }

    void detach() {
        attach(NOTHING, TrackGain.NONE);
        quiet();
    }

    /** Nothing is read: the levels fall to silence. */
    void quiet() {
        leftPower = 0;
        rightPower = 0;
        gain = crossfader.amplitude(deck);
    }

    /**
     * Adds what the deck has for these frames to the mix, from {@code from} on; at most {@link Frames#BLOCK}.
     *
     * @return the frame at which it had no more; {@code to} when it had enough
     */
    int addTo(float[] mix, float[] master, int from, int to) {
        int taken = pcm.read(block, to - from);
        countUnderrun(taken, to - from);
        double left = 0;
        double right = 0;
        for (int i = 0; i < taken; i++) {
            int at = from + i;
            float factor = (float) crossfader.next(deck) * master[at] * trackGain * TO_FLOAT;
            float leftSample = block[2 * i] * factor;
            float rightSample = block[2 * i + 1] * factor;
            mix[2 * at] += leftSample;
            mix[2 * at + 1] += rightSample;
            left += leftSample * leftSample;
            right += rightSample * rightSample;
        }
        playedSoFar += taken;
        played = playedSoFar;
        leftPower = smooth(leftPower, left / Frames.BLOCK);
        rightPower = smooth(rightPower, right / Frames.BLOCK);
        gain = crossfader.amplitude(deck);
        return from + taken;
    }

    /** The gain moves on over frames that the deck had nothing for. */
    void pass(int frames) {
        for (int i = 0; i < frames; i++) {
            crossfader.next(deck);
        }
        gain = crossfader.amplitude(deck);
    }

    /** Whether its track has sounded to the last sample. */
    boolean drained() {
        return pcm.drained();
    }

    private static double smooth(double before, double now) {
        return before + (now - before) * SHARE_OF_NEW;
    }

    private void countUnderrun(int taken, int frames) {
        boolean whole = taken == frames;
        if (flowing && !whole && !pcm.finished()) {
            underrunsSoFar++;
            underruns = underrunsSoFar;
        }
        flowing = whole;
    }

    /** Frames of the track that have sounded. */
    long played() {
        return played;
    }

    /** How often the decoder was too late since the start. */
    long underruns() {
        return underruns;
    }

    /** The deck's gain in the fade. */
    double gain() {
        return gain;
    }

    /** RMS of the last few hundredths of a second, dBFS. */
    double leftLevel() {
        return decibels(leftPower);
    }

    /** RMS of the last few hundredths of a second, dBFS. */
    double rightLevel() {
        return decibels(rightPower);
    }

    private static double decibels(double power) {
        return power <= LOUDEST_SILENCE ? SILENCE_DECIBELS : 10 * Math.log10(power);
    }
}
