package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A camera that shows still pictures, and goes wrong as its script says. With a script it is like a live camera: each
 * frame has noise of its own.
 */
final class ReplayCamera implements NativeCamera {
    private static final Duration SLOW = Duration.ofMillis(1500);

    /** How a call that does not return is made; gives up by itself after that time. */
    interface Stall {
        void stall(Duration time);
    }

    /** The first opening of a scripted camera, which the times of its script count from. */
    static final class ScriptStart {
        private @Nullable Instant start;

        synchronized Duration since(Instant now) {
            if (start == null) {
                start = now;
            }
            return Duration.between(start, now);
        }
    }

    private final Supplier<PictureShelf> pictures;
    private final Supplier<FaultScript> script;
    private final ScriptStart start;
    private final InstantSource clock;
    private final Stall stall;
    private final FaultyPictures faulty = new FaultyPictures();
    private FaultScript faults = FaultScript.none();
    private @Nullable PictureShelf open;
    private Optional<BufferedImage> last = Optional.empty();

    /**
     * A closed camera.
     *
     * @param pictures looks for the pictures, at every opening anew; throws
     *     {@link com.github.sarxos.webcam.WebcamException} when there are none
     * @param script what goes wrong; read at every opening
     * @param start shared by all openings of the same folder
     */
    ReplayCamera(
            Supplier<PictureShelf> pictures,
            Supplier<FaultScript> script,
            ScriptStart start,
            InstantSource clock,
            Stall stall) {
        this.pictures = pictures;
        this.script = script;
        this.start = start;
        this.clock = clock;
        this.stall = stall;
    }

    @Override
    public void open() {
        faults = script.get();
        Optional<Fault> fault = now();
        if (fault.isPresent()) {
            switch (fault.get().kind()) {
                case UNPLUG -> throw new CameraTrouble(CameraWhy.UNPLUGGED, "The camera was unplugged.");
                case BUSY -> throw new CameraTrouble(CameraWhy.IN_USE, "The camera is in use by another program.");
                case THROW -> throw new IllegalStateException("scripted failure");
                case HANG -> stall.stall(rest(fault.get()));
                case SLOW -> stall.stall(SLOW);
                default -> {}
            }
        }
        open = pictures.get();
    }

    @Override
    public Optional<BufferedImage> grab() {
        PictureShelf shelf = open;
        Optional<BufferedImage> picture = shelf == null ? Optional.empty() : shelf.current();
        if (faults.faults().isEmpty()) {
            return picture;
        }
        Optional<Fault> fault = now();
        if (fault.isEmpty()) {
            last = picture.map(faulty::noisy);
            return last;
        }
        return switch (fault.get().kind()) {
            case NULL, UNPLUG, BUSY -> Optional.empty();
            case THROW -> throw new IllegalStateException("scripted failure");
            case HANG -> {
                stall.stall(rest(fault.get()));
                yield picture.map(faulty::noisy);
            }
            case SLOW -> {
                stall.stall(SLOW);
                yield picture.map(faulty::noisy);
            }
            case BLACK -> picture.map(shown -> faulty.filled(shown, 0));
            case WHITE -> picture.map(shown -> faulty.filled(shown, 0xffffff));
            case FROZEN -> last.or(() -> picture);
            case WRONG_SIZE -> picture.map(faulty::otherSize);
            case WRONG_CHANNELS -> picture.map(faulty::otherChannels);
        };
    }

    @Override
    public void release() {
        open = null;
        last = Optional.empty();
    }

    private Optional<Fault> now() {
        return faults.faults().isEmpty() ? Optional.empty() : faults.at(start.since(clock.instant()));
    }

    private Duration rest(Fault fault) {
        return fault.to().minus(start.since(clock.instant()));
    }
}
