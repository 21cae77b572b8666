package io.github.mooddj.host.playback;

/** Carries out one {@link Crossfade} after the other on the gains of the two decks; thread audio-mixer. */
final class Crossfader {
    private final Ramp first = new Ramp(0);
    private final Ramp second = new Ramp(0);

    /** Leaves what ran before where it stands and goes on from there. */
    void start(Crossfade plan) {
        first.moveTo(plan.first(), plan.curve(), plan.frames());
        second.moveTo(plan.second(), plan.curve(), plan.frames());
    }

    /** The gain of a deck, 0 or 1, for the next frame. */
    double next(int deck) {
        return of(deck).next();
    }

    /** The gain of a deck at the frame last rendered. */
    double amplitude(int deck) {
        return of(deck).amplitude();
    }

    /** A deck without a track has no gain: the next one starts from silence. */
    void silence(int deck) {
        of(deck).moveTo(0, CrossfadeCurve.LINEAR, 0);
    }

    /** One deck's gain, and whatever moves it, becomes the other's; the one is silent from then on. */
    void handOver(int from, int to) {
        of(to).continueAs(of(from));
        silence(from);
    }

    /** Frames until both gains stand still. */
    long remaining() {
        return Math.max(first.remaining(), second.remaining());
    }

    private Ramp of(int deck) {
        return deck == 0 ? first : second;
    }
}
