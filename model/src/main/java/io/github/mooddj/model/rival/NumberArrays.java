package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rival's file holds: settings and named arrays of numbers, all finite. Arrays are not copied, and nobody writes
 * to them after construction.
 *
 * @param kind what it is for, such as {@code bovw}
 * @param labels the emotions' keys in the order of the scores; none where it is no classifier
 * @param settings single numbers by name
 * @param arrays by name, in the file's order
 */
record NumberArrays(
        String kind, List<String> labels, Map<String, Double> settings, LinkedHashMap<String, float[]> arrays) {
    /**
     * Checks and copies all but the arrays themselves.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    NumberArrays {
        labels = List.copyOf(labels);
        settings = Map.copyOf(settings);
        arrays = new LinkedHashMap<>(arrays);
        for (double setting : settings.values()) {
            require(Double.isFinite(setting), "one of its settings is not a number");
        }
        for (float[] array : arrays.values()) {
            for (float value : array) {
                require(Float.isFinite(value), "one of its numbers is not a number");
            }
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * An array of a known length.
     *
     * @throws NetworkFileException if it is missing or has another length
     */
    float[] array(String name, long length) throws NetworkFileException {
        float[] array = arrays.get(name);
        if (array == null || array.length != length) {
            throw new NetworkFileException(kind + " file: the part " + name + " is missing or has another size");
        }
        return array;
    }

    /** How long an array is; 0 when there is none of that name. */
    int length(String name) {
        return Optional.ofNullable(arrays.get(name)).map(array -> array.length).orElse(0);
    }

    /**
     * A whole number in a range.
     *
     * @throws NetworkFileException if it is missing or outside
     */
    int whole(String name, int least, int most) throws NetworkFileException {
        double value = number(name, least, most);
        if (value != Math.rint(value)) {
            throw new NetworkFileException(kind + " file: the setting " + name + " is no whole number");
        }
        return (int) value;
    }

    /**
     * A number in a range.
     *
     * @throws NetworkFileException if it is missing or outside
     */
    double number(String name, double least, double most) throws NetworkFileException {
        Double value = settings.get(name);
        if (value == null || !(value >= least && value <= most)) {
            throw new NetworkFileException(
                    kind + " file: the setting " + name + " is missing or not in " + least + ".." + most);
        }
        return value;
    }
}
