package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.YunetFaceDetector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Opens networks: the one that ships, or one of the user's. Opening takes about two seconds the first time. Any thread.
 */
public final class EmotionModels {
    private static final String BUNDLED = "emotions.network";
    private static final String BUNDLED_NAME = "the network that ships with Mood DJ";

    private final NetworkFile files = new NetworkFile();

    /** A reader of whole pictures with the network that ships; to be used and closed on one thread. */
    public FaceReader bundledReader() {
        return new PersonalFaceReader(YunetFaceDetector.open(), new FaceCropper(), bundled());
    }

    /**
     * The network that ships.
     *
     * @throws IllegalStateException if the program's own file is missing or damaged
     */
    public Dl4jEmotionClassifier bundled() {
        try {
            return Dl4jEmotionClassifier.start(bundledNetwork(), BUNDLED_NAME);
        } catch (NetworkFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * The file of the network that ships.
     *
     * @throws NetworkFileException if it is missing or damaged
     */
    public StoredNetwork bundledNetwork() throws NetworkFileException {
        try (InputStream in = EmotionModels.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new NetworkFileException(BUNDLED_NAME + " is missing from the program");
            }
            return files.read(in, BUNDLED_NAME);
        } catch (NetworkFileException e) {
            throw e;
        } catch (IOException e) {
            throw new NetworkFileException(BUNDLED_NAME + " is not readable", e);
        }
    }

    /**
     * A network of the user's.
     *
     * @throws NetworkFileException if it is no network that this program opens
     */
    public Dl4jEmotionClassifier open(Path file) throws NetworkFileException {
        return Dl4jEmotionClassifier.start(files.read(file), file.toString());
    }
}
