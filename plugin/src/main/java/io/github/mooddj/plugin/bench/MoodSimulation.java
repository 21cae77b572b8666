package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodPolicy;
import io.github.mooddj.model.mood.MoodTracker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Hours of looks at a {@link SimulatedFace} whose mood changes every 5 to 30 minutes, in made-up time. */
final class MoodSimulation {
    private static final double LOOK = 5;
    private static final double SHORTEST_MOOD = 300;
    private static final double LONGEST_MOOD = 1800;
    private static final Duration BACK_AND_FORTH = Duration.ofMinutes(3);

    private final MoodTracker tracker;
    private final SimulatedFace face;
    private final List<Double> delays = new ArrayList<>();
    private Optional<Emotion> mood = Optional.empty();
    private Optional<MoodChange> last = Optional.empty();
    private int falseSwitches;
    private int backAndForth;
    private int changes;
    private double wrong;

    /**
     * Figures of a run.
     *
     * @param falsePerHour switches to a mood that was not the true one, an hour
     * @param median seconds from a true change to the switch
     * @param ninetieth seconds within which 90 % of the switches come
     * @param missed share of true changes that ended before they were noticed, 0 to 1
     * @param wrong share of the time in a wrong mood, 0 to 1
     * @param backAndForth how often looks led from A to B and back to A within three minutes, an hour
     */
    record Result(
            double falsePerHour, double median, double ninetieth, double missed, double wrong, double backAndForth) {}

    MoodSimulation(MoodPolicy policy, SimulatedFace face) {
        this.tracker = new MoodTracker(policy);
        this.face = face;
    }

    Result run(double hours) {
        double end = hours * 3600;
        double changed = 0;
        double next = face.uniform(SHORTEST_MOOD, LONGEST_MOOD);
        boolean reached = false;
        for (double now = LOOK; now < end; now += LOOK) {
            if (now >= next) {
                face.change();
                changes++;
                changed = next;
                next += face.uniform(SHORTEST_MOOD, LONGEST_MOOD);
                reached = false;
            }
            tracker.observe(face.look(LOOK), at(now)).ifPresent(this::count);
            boolean right = mood.equals(Optional.of(face.mood()));
            if (right && !reached) {
                reached = true;
                delays.add(now - changed);
            }
            wrong += right ? 0 : LOOK;
        }
        Collections.sort(delays);
        return new Result(
                falseSwitches / hours,
                part(0.5),
                part(0.9),
                Math.max(0, changes + 1.0 - delays.size()) / Math.max(1, changes),
                wrong / end,
                backAndForth / hours);
    }

    /** Switches after the first mood in eight hours with one mood. */
    int switchesOfAConstantMood() {
        int switches = -1;
        for (double now = LOOK; now < 8 * 3600; now += LOOK) {
            switches += tracker.observe(face.look(LOOK), at(now)).isPresent() ? 1 : 0;
        }
        return Math.max(0, switches);
    }

    private void count(MoodChange change) {
        if (change.to() != face.mood()) {
            falseSwitches++;
        }
        if (last.isPresent()
                && last.get().from().equals(Optional.of(change.to()))
                && Duration.between(last.get().at(), change.at()).compareTo(BACK_AND_FORTH) < 0) {
            backAndForth++;
        }
        last = Optional.of(change);
        mood = Optional.of(change.to());
    }

    private double part(double part) {
        return delays.isEmpty() ? Double.NaN : delays.get((int) (part * (delays.size() - 1)));
    }

    private static Instant at(double seconds) {
        return Instant.EPOCH.plusMillis(Math.round(seconds * 1000));
    }
}
