package io.github.mooddj.plugin.camera;

import io.github.mooddj.model.face.GrayImage;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** What a device's pictures need after opening until they are worth looking at. */
interface WarmUp {
    /** Grabs until the pictures are good; false when none came. */
    boolean await(Supplier<Optional<BufferedImage>> frames);

    /** Still pictures are good at once; one is asked for to see that there is one. */
    static WarmUp none() {
        return frames -> frames.get().isPresent();
    }

    /**
     * Until the exposure has settled: at least 10 frames and 1 s, brightness within 5 % of the frame before, at most 4
     * s. Paced by the camera, whose grab waits for the next frame.
     */
    static WarmUp ofExposure(InstantSource clock) {
        return frames -> {
            Instant start = clock.instant();
            double before = -1;
            for (int seen = 1; ; seen++) {
                Optional<BufferedImage> frame = frames.get();
                if (frame.isEmpty()) {
                    return false;
                }
                double now = brightness(frame.get());
                Duration passed = Duration.between(start, clock.instant());
                boolean settled = Math.abs(now - before) <= Math.max(1, 0.05 * before);
                if (passed.toSeconds() >= 4 || (seen >= 10 && passed.toSeconds() >= 1 && settled)) {
                    return true;
                }
                before = now;
            }
        };
    }

    private static double brightness(BufferedImage frame) {
        long sum = 0;
        byte[] pixels = GrayImage.of(frame).pixels();
        for (byte pixel : pixels) {
            sum += pixel & 0xff;
        }
        return (double) sum / pixels.length;
    }
}
