package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether the exposure of a camera has settled since it was opened: after at least 10 frames and 1 s, when the
 * brightness is within 5 % of the frame before; after 4 s in any case.
 */
final class WarmUp {
    private static final int FRAMES = 10;
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(4);
    private static final double STEP = 0.05;

    private final Instant start;
    private double before = -1;
    private int seen;

    WarmUp(Instant start) {
        this.start = start;
    }

    /** Takes the next frame; true when its successor is worth looking at. */
    boolean settled(BufferedImage frame, Instant now) {
        seen++;
        double brightness = Light.mean(frame);
        Duration passed = Duration.between(start, now);
        boolean steady = before >= 0 && Math.abs(brightness - before) <= Math.max(1, STEP * before);
        before = brightness;
        return passed.compareTo(MOST) >= 0 || (seen >= FRAMES && passed.compareTo(LEAST) >= 0 && steady);
    }
}
