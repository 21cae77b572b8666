package io.github.mooddj.model;

import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.PictureFile;
import io.github.mooddj.model.face.UnreadablePictureException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Pictures of two people, smiling and not; see CREDITS.md beside them. */
public final class DemoFaces {
    private DemoFaces() {}

    /** The file of one of them, such as {@code happy-010.jpg}. */
    public static Path file(String name) {
        URL url = Objects.requireNonNull(DemoFaces.class.getResource("faces/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The picture itself. */
    public static GrayImage picture(String name) throws UnreadablePictureException {
        return new PictureFile().read(file(name));
    }
}
