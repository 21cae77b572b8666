package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What a network would say to a person whose mood is known: right as often as it is sure (calibrated), and wrong for a
 * while when it is wrong, because a pose, a shadow or a hand stays for a while. Synthetic; says nothing about a
 * network, only about what is made of its looks. One thread.
 */
final class SimulatedFace {
    private static final List<Emotion> MOODS = List.copyOf(Emotion.MOODS);

    private final SplittableRandom random;
    private final double accuracy;
    private final double correlation;
    private Emotion mood = MOODS.get(0);
    private double[] look = {};

    /**
     * Makes a face.
     *
     * @param accuracy share of looks whose likeliest emotion is the mood, above a quarter, below 1
     * @param correlation seconds after which 63 % of the looks show something new
     */
    SimulatedFace(double accuracy, double correlation, long seed) {
        this.accuracy = accuracy;
        this.correlation = correlation;
        this.random = new SplittableRandom(seed);
    }

    /** Another mood, and with it a new look. */
    void change() {
        Emotion other = MOODS.get(random.nextInt(MOODS.size()));
        while (other == mood) {
            other = MOODS.get(random.nextInt(MOODS.size()));
        }
        mood = other;
        look = fresh();
    }

    Emotion mood() {
        return mood;
    }

    double uniform(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** The look that comes this many seconds after the one before. */
    EmotionProbabilities look(double pause) {
        if (look.length == 0 || random.nextDouble() >= Math.exp(-pause / correlation)) {
            look = fresh();
        }
        Map<Emotion, Double> probabilities = new EnumMap<>(Emotion.class);
        for (int i = 0; i < MOODS.size(); i++) {
            probabilities.put(MOODS.get(i), look[i]);
        }
        return new EmotionProbabilities(probabilities);
    }

    /** Sure by a beta distribution whose mean is the accuracy, right with just that probability. */
    private double[] fresh() {
        int classes = MOODS.size();
        double chance = 1.0 / classes;
        double mean = (accuracy - chance) / (1 - chance);
        double up = gamma(2 * mean);
        double sure = chance + (1 - chance) * up / (up + gamma(2 * (1 - mean)));
        double[] shares = {gamma(1), gamma(1), gamma(1)};
        double all = shares[0] + shares[1] + shares[2];
        int truth = MOODS.indexOf(mood);
        double[] made = new double[classes];
        int shown = truth;
        if (random.nextDouble() >= sure) {
            shown = (truth + 1 + random.nextInt(classes - 1)) % classes;
            // A mood that is not the likeliest one is so in proportion to what it was given.
            double at = random.nextDouble() * all;
            int own = at < shares[0] ? 0 : at < shares[0] + shares[1] ? 1 : 2;
            made[truth] = shares[own];
            shares[own] = shares[2];
        }
        int next = 0;
        for (int i = 0; i < classes; i++) {
            if (i != shown && made[i] == 0) {
                made[i] = shares[next++];
            }
        }
        for (int i = 0; i < classes; i++) {
            made[i] = i == shown ? sure : (1 - sure) * made[i] / all;
        }
        return made;
    }

    /** A gamma variate of scale 1 (Marsaglia and Tsang, A simple method for generating gamma variables, 2000). */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
