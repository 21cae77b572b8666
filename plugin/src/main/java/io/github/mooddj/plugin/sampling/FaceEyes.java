package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.classify.FaceReading;
import io.github.mooddj.model.face.DetectedFace;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.PictureFile;
import io.github.mooddj.model.face.UnreadablePictureException;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.Light;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a picture to a sample: steps 2 to 5. Thread mood-sampler only. */
final class FaceEyes {
    private static final Logger LOG = LoggerFactory.getLogger(FaceEyes.class);
    private static final String BLIND = "Faces cannot be read on this computer; choose the mood by hand.";

    /** Smaller faces hold less than the network was taught with. */
    private static final double SMALLEST_FACE = 80;

    /** Below this the network is less sure of what it sees; measured with faces that were blurred ever more. */
    private static final double BLURRED = 0.0045;

    /**
     * Measured with the demo faces at three sizes: upright ones score 0.906 and more, those on their side or head 0.861
     * and less, if they are found at all.
     */
    private static final double SURELY_UPRIGHT = 0.9;

    private static final double CLEARLY_BETTER = 0.05;
    private static final int DOUBT_EVERY = 4;

    private final Supplier<FaceReader> readers;
    private final PictureFile files = new PictureFile();
    private final Uprightness uprightness = new Uprightness();
    private Optional<FaceReader> reader = Optional.empty();
    private int doubts;

    FaceEyes(Supplier<FaceReader> readers) {
        this.readers = readers;
    }

    /** Opens the network, about 2 s; a sentence for the user when that fails. */
    Optional<String> open() {
        try {
            reader = Optional.of(readers.get());
            return Optional.empty();
        } catch (IllegalStateException | LinkageError e) {
            // A damaged program file, or a machine for which the libraries have no native part.
            LOG.error("The network was not opened", e);
            return Optional.of(BLIND);
        }
    }

    /** Whether it can read faces. */
    boolean isOpen() {
        return reader.isPresent();
    }

    /** What a camera's frame shows; a camera that hangs on its side is noticed after a few frames without a face. */
    MoodSample read(BufferedImage frame, Instant at) {
        if (reader.isEmpty()) {
            return new MoodSample.NoCamera(at, BLIND);
        }
        CameraWhy light = Light.judge(frame);
        if (light != CameraWhy.NONE) {
            return new MoodSample.Unclear(at, light);
        }
        GrayImage picture = GrayImage.of(frame);
        Turn turn = uprightness.next();
        Optional<FaceReading> reading = reader.get().read(turn.of(picture));
        if (reading.isPresent() && score(reading) < SURELY_UPRIGHT && doubts++ % DOUBT_EVERY == 0) {
            // A face that lies on its side or stands on its head is found too, and its mouth is looked for where it
            // should be.
            for (Turn other : Turn.values()) {
                Optional<FaceReading> turned =
                        other == turn ? Optional.empty() : reader.get().read(other.of(picture));
                if (score(turned) > score(reading) + CLEARLY_BETTER) {
                    turn = other;
                    reading = turned;
                    uprightness.keep(turn);
                    doubts = 0;
                }
            }
        }
        if (reading.isEmpty()) {
            uprightness.sawNoFace();
            return new MoodSample.NoFace(at);
        }
        uprightness.sawFace(turn);
        FaceBox box = reading.get().face().box();
        if (Math.max(box.width(), box.height()) < SMALLEST_FACE) {
            return new MoodSample.Unclear(at, CameraWhy.SMALL);
        }
        if (Sharpness.of(turn.of(picture), box) < BLURRED) {
            return new MoodSample.Unclear(at, CameraWhy.BLURRED);
        }
        return new MoodSample.FaceSeen(at, reading.get().probabilities(), turn.back(box, picture));
    }

    private static double score(Optional<FaceReading> reading) {
        return reading.map(seen -> seen.face().score()).orElse(0.0);
    }

    /** The largest face of a frame, with what a calibration needs to know about it; its box in pixels of the frame. */
    Optional<FaceReading> study(BufferedImage frame) {
        GrayImage picture = GrayImage.of(frame);
        Turn turn = uprightness.next();
        return reader.flatMap(open -> open.read(turn.of(picture)))
                .map(seen -> new FaceReading(
                        new DetectedFace(
                                turn.back(seen.face().box(), picture),
                                seen.face().landmarks(),
                                seen.face().score()),
                        seen.probabilities(),
                        seen.study()));
    }

    /** What a picture file shows; no camera, with the reason, when it is no picture that can be read. */
    MoodSample readFile(Path file, Instant at) {
        try {
            return readStill(files.read(file), at);
        } catch (UnreadablePictureException e) {
            return new MoodSample.NoCamera(at, e.getMessage() + ".");
        }
    }

    /** What a picture shows that the user chose: any face will do. */
    MoodSample readStill(BufferedImage picture, Instant at) {
        return readStill(GrayImage.of(picture), at);
    }

    private MoodSample readStill(GrayImage picture, Instant at) {
        if (reader.isEmpty()) {
            return new MoodSample.NoCamera(at, BLIND);
        }
        return reader.get()
                .read(picture)
                .map(seen -> (MoodSample) new MoodSample.FaceSeen(
                        at, seen.probabilities(), seen.face().box()))
                .orElseGet(() -> new MoodSample.NoFace(at));
    }

    /** Frees the network; may be called twice. */
    void close() {
        reader.ifPresent(FaceReader::close);
        reader = Optional.empty();
    }
}
