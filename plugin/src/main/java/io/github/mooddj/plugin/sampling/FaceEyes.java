package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.PictureFile;
import io.github.mooddj.model.face.UnreadablePictureException;
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

    private final Supplier<FaceReader> readers;
    private final PictureFile files = new PictureFile();
    private Optional<FaceReader> reader = Optional.empty();

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

    /** What a frame shows. */
    MoodSample read(BufferedImage frame, Instant at) {
        return read(GrayImage.of(frame), at);
    }

    /** What a picture file shows; no camera, with the reason, when it is no picture that can be read. */
    MoodSample readFile(Path file, Instant at) {
        try {
            return read(files.read(file), at);
        } catch (UnreadablePictureException e) {
            return new MoodSample.NoCamera(at, e.getMessage() + ".");
        }
    }

    private MoodSample read(GrayImage picture, Instant at) {
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
