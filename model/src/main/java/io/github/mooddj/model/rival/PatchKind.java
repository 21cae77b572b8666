package io.github.mooddj.model.rival;

import java.util.Locale;
import java.util.Optional;

/** How OpenCV describes a patch of a picture. */
public enum PatchKind {
    /** Histograms of gradients, 128 numbers. */
    SIFT(0, 128, false),
    /** Comparisons of pixels, 256 bits. */
    ORB(1, 32, true),
    /** Comparisons of smoothed pixels, 512 bits. */
    BRISK(2, 64, true);

    private final int number;
    private final int columns;
    private final boolean bits;

    PatchKind(int number, int columns, boolean bits) {
        this.number = number;
        this.columns = columns;
        this.bits = bits;
    }

    /** The kind with this name, in any case; empty when there is none. */
    public static Optional<PatchKind> ofKey(String key) {
        for (PatchKind kind : values()) {
            if (kind.key().equalsIgnoreCase(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind that files call by this number; empty when there is none. */
    static Optional<PatchKind> ofNumber(int number) {
        for (PatchKind kind : values()) {
            if (kind.number == number) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Its number in files. */
    int number() {
        return number;
    }

    /** The name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many numbers of OpenCV describe a patch. */
    int columns() {
        return columns;
    }

    /** Whether each number is eight bits that are compared one by one. */
    boolean bits() {
        return bits;
    }

    /** How many numbers of ours describe a patch. */
    int dimensions() {
        return bits ? columns * Byte.SIZE : columns;
    }
}
