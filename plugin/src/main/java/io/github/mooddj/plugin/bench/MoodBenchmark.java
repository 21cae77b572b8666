package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodPolicy;
import io.github.mooddj.model.mood.MoodTracker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** How steadily and how soon looks become a mood, on simulated faces. */
final class MoodBenchmark implements Benchmark {
    private static final double HOURS = 600;
    private static final double BRIEF_HOURS = 100;
    private static final int DAYS = 20;
    private static final long SEED = 7;

    /** Accuracy of a look, seconds that its errors last. */
    private record World(double accuracy, double correlation) {
        String name() {
            return String.format(Locale.ROOT, "accuracy %.2f, errors of %.0f s", accuracy, correlation);
        }
    }

    @Override
    public String name() {
        return "mood";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) {
        double hours = brief ? BRIEF_HOURS : HOURS;
        say.accept(String.format(
                Locale.ROOT, "%.0f simulated hours each, one look in 5 s, moods of 5 to 30 minutes", hours));
        List<Figure> figures = new ArrayList<>();
        for (double accuracy : new double[] {0.55, 0.70, 0.85}) {
            for (double correlation : new double[] {4, 8, 20}) {
                World world = new World(accuracy, correlation);
                MoodSimulation.Result result = simulate(MoodPolicy.normal(), world, hours);
                add(figures, world, result);
                say.accept(world.name() + ": done");
            }
        }
        MoodSimulation.Result quick = simulate(MoodPolicy.quick(), new World(0.85, 4), hours);
        figures.add(Figure.atMost("quick, accuracy 0.85, errors of 4 s: median delay", quick.median(), "s", 20));
        figures.add(
                Figure.told("quick, accuracy 0.85, errors of 4 s: false switches", quick.falsePerHour(), "per hour"));
        MoodSimulation.Result calm = simulate(MoodPolicy.calm(), new World(0.70, 8), hours);
        figures.add(Figure.told("calm, accuracy 0.70, errors of 8 s: median delay", calm.median(), "s"));
        figures.add(Figure.told("calm, accuracy 0.70, errors of 8 s: false switches", calm.falsePerHour(), "per hour"));
        figures.add(Figure.atMost("a face that reads the same for 8 h: switches", constantLook(), "", 0));
        figures.add(Figure.told("a mood that stays for 8 h, accuracy 0.85, errors of 4 s: switches", steady(), ""));
        return figures;
    }

    private static void add(List<Figure> figures, World world, MoodSimulation.Result result) {
        String name = world.name() + ": ";
        boolean noisy = world.equals(new World(0.70, 8));
        boolean clear = world.equals(new World(0.85, 4));
        figures.add(
                noisy || clear
                        ? Figure.atMost(name + "false switches", result.falsePerHour(), "per hour", 0.3)
                        : Figure.told(name + "false switches", result.falsePerHour(), "per hour"));
        if (noisy || clear) {
            figures.add(Figure.atMost(name + "median delay", result.median(), "s", clear ? 40 : 90));
            figures.add(Figure.atMost(name + "back and forth within 3 min", result.backAndForth(), "per hour", 0));
        } else {
            figures.add(Figure.told(name + "median delay", result.median(), "s"));
        }
        figures.add(Figure.told(name + "90 % delay", result.ninetieth(), "s"));
        figures.add(Figure.told(name + "missed changes", 100 * result.missed(), "%"));
        figures.add(Figure.told(name + "time in the wrong mood", 100 * result.wrong(), "%"));
    }

    private static MoodSimulation.Result simulate(MoodPolicy policy, World world, double hours) {
        return new MoodSimulation(policy, new SimulatedFace(world.accuracy(), world.correlation(), SEED)).run(hours);
    }

    private static double steady() {
        int switches = 0;
        for (int day = 0; day < DAYS; day++) {
            switches += new MoodSimulation(MoodPolicy.normal(), new SimulatedFace(0.85, 4, SEED + day))
                    .switchesOfAConstantMood();
        }
        return switches / (double) DAYS;
    }

    /** The same unsure opinion every five seconds, as of a picture of a face before the camera. */
    private static double constantLook() {
        Map<Emotion, Double> unsure = new EnumMap<>(Emotion.class);
        unsure.put(Emotion.NEUTRAL, 0.45);
        unsure.put(Emotion.SAD, 0.40);
        unsure.put(Emotion.ANGRY, 0.10);
        unsure.put(Emotion.HAPPY, 0.05);
        EmotionProbabilities look = new EmotionProbabilities(unsure);
        MoodTracker tracker = new MoodTracker(MoodPolicy.normal());
        int changes = 0;
        for (int second = 5; second < 8 * 3600; second += 5) {
            changes += tracker.observe(look, Instant.EPOCH.plusSeconds(second)).isPresent() ? 1 : 0;
        }
        return Math.max(0, changes - 1);
    }
}
