package io.github.mooddj.host.playback;

/** A gain that moves along a curve, one sample at a time, from wherever it is; thread audio-mixer. */
public final class Ramp {
    private CrossfadeCurve curve = CrossfadeCurve.LINEAR;
    private double progress;
    private double target;
    private double step;
    private double amplitude;
    private long remaining;

    /** Stands at this gain. */
    public Ramp(double amplitude) {
        this.amplitude = amplitude;
    }

    /** Starts towards a gain, to be there after this many frames; 0 jumps. */
    public void moveTo(double wanted, CrossfadeCurve along, long frames) {
        curve = along;
        progress = along.progressAt(amplitude);
        target = along.progressAt(wanted);
        remaining = frames;
        if (frames == 0) {
            amplitude = wanted;
        } else {
            step = (target - progress) / frames;
        }
    }

    /** Goes on as another one does, from its very gain. */
    void continueAs(Ramp other) {
        curve = other.curve;
        progress = other.progress;
        target = other.target;
        step = other.step;
        amplitude = other.amplitude;
        remaining = other.remaining;
    }

    /** The gain of the next frame. */
    public double next() {
        if (remaining > 0) {
            remaining--;
            progress = remaining == 0 ? target : progress + step;
            amplitude = curve.amplitude(Math.min(1, Math.max(0, progress)));
        }
        return amplitude;
    }

    /** The gain of the frame that was last asked for. */
    double amplitude() {
        return amplitude;
    }

    /** Frames until it stands still. */
    long remaining() {
        return remaining;
    }
}
