package io.github.mooddj.plugin.sampling;

import java.time.Duration;

/**
 * How often to look, and whether the camera stays open in between.
 *
 * @param interval time between two looks
 * @param bursts whether the camera is closed between two looks
 */
record Rhythm(Duration interval, boolean bursts) {
    /** Nobody there for so long: looks become rarer. */
    private static final Duration SLOWER_AFTER = Duration.ofMinutes(1);

    /** Nobody there for so long: the camera is closed, but for a look now and then. */
    private static final Duration SLEEP_AFTER = Duration.ofMinutes(10);

    private static final Duration SLEEP_LOOK = Duration.ofSeconds(30);
    private static final Duration LONGEST_STREAM = Duration.ofSeconds(15);
    private static final Duration SHORTEST_BURST = Duration.ofSeconds(30);

    /**
     * The rhythm of now.
     *
     * @param battery whether the computer runs on its battery, where every second of an open camera costs
     * @param unseen how long nobody has been there
     */
    static Rhythm of(SamplingPlan plan, boolean battery, Duration unseen) {
        Duration wanted = battery && plan.batteryInterval().compareTo(plan.interval()) > 0
                ? plan.batteryInterval()
                : plan.interval();
        if (unseen.compareTo(SLEEP_AFTER) >= 0) {
            return new Rhythm(wanted.compareTo(SLEEP_LOOK) > 0 ? wanted : SLEEP_LOOK, true);
        }
        boolean bursts = wanted.compareTo(battery ? LONGEST_STREAM : SHORTEST_BURST.minusMillis(1)) > 0;
        boolean slower = unseen.compareTo(SLOWER_AFTER) >= 0 && wanted.compareTo(LONGEST_STREAM) < 0;
        return new Rhythm(slower ? shorter(wanted.multipliedBy(2), LONGEST_STREAM) : wanted, bursts);
    }

    /** Whether somebody who was not seen for so long counts as gone. */
    static boolean isDeserted(Duration unseen) {
        return unseen.compareTo(SLEEP_AFTER) >= 0;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
