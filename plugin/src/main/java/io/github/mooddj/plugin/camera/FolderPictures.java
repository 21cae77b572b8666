package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.PictureFile;
import io.github.mooddj.model.face.UnreadablePictureException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of a folder, in the order of their names; folders inside it are not looked at. */
final class FolderPictures {
    private static final Logger LOG = LoggerFactory.getLogger(FolderPictures.class);
    private static final PictureFile FILES = new PictureFile();

    private FolderPictures() {}

    /**
     * Lists them; none is read yet.
     *
     * @throws WebcamException with a sentence for the user when there is no such folder or no picture in it
     */
    static List<PictureShelf.Picture> of(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new WebcamException("There is no folder " + directory + ".");
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<PictureShelf.Picture> pictures = files.filter(FolderPictures::isPicture)
                    .sorted()
                    .map(file -> (PictureShelf.Picture) () -> read(file))
                    .toList();
            if (pictures.isEmpty()) {
                throw new WebcamException(
                        "There is no picture (JPEG, PNG, WebP, BMP, GIF, TIFF) in " + directory + ".");
            }
            return pictures;
        } catch (IOException e) {
            throw new WebcamException("The folder " + directory + " cannot be read.", e);
        }
    }

    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches("[^.].*\\.(jpe?g|png|bmp|gif|webp|tiff?)") && Files.isRegularFile(file);
    }

    private static Optional<BufferedImage> read(Path file) {
        try {
            return Optional.of(picture(FILES.read(file)));
        } catch (UnreadablePictureException e) {
            LOG.warn("Left out of the folder camera: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static BufferedImage picture(GrayImage gray) {
        BufferedImage picture = new BufferedImage(gray.width(), gray.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, gray.width(), gray.height(), gray.pixels());
        return picture;
    }
}
