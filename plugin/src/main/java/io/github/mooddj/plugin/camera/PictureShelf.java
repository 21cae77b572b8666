package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures in order, each shown for the same time, and again from the first. Not thread-safe. */
final class PictureShelf {
    /** A picture that is read when its turn comes. */
    interface Picture {
        /** Reads it; empty when that fails. */
        Optional<BufferedImage> read();
    }

    private final List<Picture> pictures;
    private final Duration hold;
    private final InstantSource clock;
    private final Instant start;
    private @Nullable Picture shown;
    private @Nullable BufferedImage image;

    /** Starts with the first picture now. */
    PictureShelf(List<Picture> pictures, Duration hold, InstantSource clock) {
        this.pictures = new ArrayList<>(pictures);
        this.hold = hold;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** The picture whose turn it is; one that cannot be read is left out for good. Empty when none can be read. */
    Optional<BufferedImage> current() {
        while (!pictures.isEmpty()) {
            long turn = Duration.between(start, clock.instant()).dividedBy(hold);
            Picture due = pictures.get((int) Math.floorMod(turn, (long) pictures.size()));
            if (due != shown) {
                image = due.read().orElse(null);
                shown = due;
            }
            if (image != null) {
                return Optional.of(image);
            }
            pictures.remove(due);
        }
        return Optional.empty();
    }
}
