package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Takes frames from an open device, and says what is wrong with one that gives none, or none to look at. One thread.
 */
final class FrameTaking {
    private static final int TRIES = 3;
    private static final int SMALLEST_SIDE = 16;

    private final InstantSource clock;
    private final Freshness freshness = new Freshness();

    FrameTaking(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What came.
     *
     * @param frame a picture; empty when there is a fault
     * @param fault {@link CameraWhy#NONE} when there is a picture
     */
    record Taken(Optional<BufferedImage> frame, CameraWhy fault) {
        private static Taken fault(CameraWhy why) {
            return new Taken(Optional.empty(), why);
        }
    }

    /** Any frame, such as a device gives it while it settles; one that is missing is no fault yet. */
    static Taken any(FrameSource from) {
        Optional<BufferedImage> frame = from.grab();
        for (int i = 1; i < TRIES && frame.isEmpty() && from.isOpen(); i++) {
            frame = from.grab();
        }
        return frame.isPresent()
                ? new Taken(frame, CameraWhy.NONE)
                : Taken.fault(from.isOpen() ? CameraWhy.SILENT : CameraWhy.HANGS);
    }

    /** A frame to look at: of some size, and not always the same one. */
    Taken take(FrameSource from) {
        Taken taken = any(from);
        if (taken.frame().isEmpty()) {
            return taken;
        }
        BufferedImage frame = taken.frame().get();
        if (frame.getWidth() < SMALLEST_SIDE || frame.getHeight() < SMALLEST_SIDE) {
            return Taken.fault(CameraWhy.NONSENSE);
        }
        if (from.isLive() && !freshness.isFresh(frame, clock.instant())) {
            freshness.forget();
            return Taken.fault(CameraWhy.FROZEN);
        }
        return taken;
    }

    /** Another device, or the same one anew. */
    void forget() {
        freshness.forget();
    }
}
