package io.github.mooddj.plugin.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * A measured figure.
 *
 * @param name what was measured, in the user's words
 * @param value the figure
 * @param unit such as {@code ms}
 * @param bound what it should keep to; empty when it is told for information only
 */
public record Figure(String name, double value, String unit, Optional<Bound> bound) {
    /**
     * What a figure should keep to.
     *
     * @param limit in the figure's unit
     * @param most true when the figure should be at most the limit, false when at least
     */
    public record Bound(double limit, boolean most) {}

    /** A figure that should not be larger. */
    public static Figure atMost(String name, double value, String unit, double limit) {
        return new Figure(name, value, unit, Optional.of(new Bound(limit, true)));
    }

    /** A figure that should not be smaller. */
    public static Figure atLeast(String name, double value, String unit, double limit) {
        return new Figure(name, value, unit, Optional.of(new Bound(limit, false)));
    }

    /** A figure without a bound. */
    public static Figure told(String name, double value, String unit) {
        return new Figure(name, value, unit, Optional.empty());
    }

    /** Whether it keeps to its bound; true without one, false for what is no number. */
    public boolean good() {
        return bound.map(kept -> kept.most() ? value <= kept.limit() : value >= kept.limit())
                .orElse(true);
    }

    /** {@code name value unit (bound)}, with {@code SHORT} behind it when it does not keep to the bound. */
    public String line() {
        String text = name + " " + number(value) + " " + unit;
        if (bound.isPresent()) {
            text += " (" + (bound.get().most() ? "at most " : "at least ")
                    + number(bound.get().limit()) + ")";
        }
        return good() ? text : text + " SHORT";
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.valueOf((long) number)
                : String.format(Locale.ROOT, Math.abs(number) < 10 ? "%.3f" : "%.1f", number);
    }
}
