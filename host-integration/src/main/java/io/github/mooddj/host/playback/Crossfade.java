package io.github.mooddj.host.playback;

/**
 * Where the gains of the two decks go, on the sample clock. Both start from where they are at that moment: a fade that
 * replaces another one continues it without a jump. In {@link CrossfadeCurve#EQUAL_POWER} the sum of squares stays 1
 * through any chain of fades between the two decks.
 *
 * @param first the gain that deck 0 goes to
 * @param second the gain that deck 1 goes to
 * @param curve how they move
 * @param frames how long it takes, 0 or more
 */
record Crossfade(double first, double second, CrossfadeCurve curve, long frames) {
    /** The shortest change of a sounding gain that makes no click: 10 ms. */
    static final long SHORTEST = 480;
    /** How fast a deck gets out of the way when a third track wants it: 140 ms, 0.1 dB of full level in each. */
    static final long QUICK = 6720;

    /** To this deck alone. */
    static Crossfade to(int deck, CrossfadeCurve curve, long frames) {
        return new Crossfade(deck == 0 ? 1 : 0, deck == 1 ? 1 : 0, curve, frames);
    }

    /** To silence. */
    static Crossfade down(CrossfadeCurve curve, long frames) {
        return new Crossfade(0, 0, curve, frames);
    }
}
