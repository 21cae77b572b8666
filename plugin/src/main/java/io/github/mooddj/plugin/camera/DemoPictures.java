package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The demo's faces, which come with the program: smiling and calm in turn. Credits beside them. */
final class DemoPictures {
    private static final String FACES = "/io/github/mooddj/plugin/demo/faces/";
    private static final List<String> NAMES = List.of(
            "happy-010",
            "neutral-033",
            "happy-097",
            "neutral-010",
            "happy-134",
            "neutral-045",
            "happy-021",
            "neutral-134");

    private DemoPictures() {}

    /**
     * Finds them.
     *
     * @throws WebcamException when one is missing from the program
     */
    static List<PictureShelf.Picture> all() {
        List<PictureShelf.Picture> pictures = new ArrayList<>();
        for (String name : NAMES) {
            String file = FACES + name + ".jpg";
            if (DemoPictures.class.getResource(file) == null) {
                throw new WebcamException("The demo's faces are missing from the program.");
            }
            pictures.add(() -> read(file));
        }
        return pictures;
    }

    private static Optional<BufferedImage> read(String file) {
        try (InputStream in = DemoPictures.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.ofNullable(ImageIO.read(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
