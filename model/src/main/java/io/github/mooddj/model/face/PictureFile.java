package io.github.mooddj.model.face;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads still pictures that come from anywhere. The size is looked up before any pixel is unpacked. Stateless. */
public final class PictureFile {
    private static final long MOST_PIXELS = 40_000_000;

    /**
     * Reads a picture as brightness, turned upright if its camera says how it was held.
     *
     * @throws UnreadablePictureException if there is no such file, it is empty, no picture, damaged, or larger than 40
     *     megapixels
     */
    public GrayImage read(Path file) throws UnreadablePictureException {
        check(file);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new UnreadablePictureException(file + " cannot be opened");
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadablePictureException(file + " is no picture that can be read (PNG, JPEG, GIF, BMP)");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                GrayImage picture = GrayImage.of(unpack(reader, file));
                return ExifOrientation.of(file).upright(picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            // The image readers of the JDK throw these too on damaged files.
            throw new UnreadablePictureException(file + " is damaged or no picture", e);
        }
    }

    private static BufferedImage unpack(ImageReader reader, Path file) throws IOException, UnreadablePictureException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new UnreadablePictureException(file + " is too large: " + reader.getWidth(0) + "x"
                    + reader.getHeight(0) + " pixels, at most 40 million are read");
        }
        BufferedImage picture = reader.read(0);
        if (picture == null) {
            throw new UnreadablePictureException(file + " holds no picture");
        }
        return picture;
    }

    private static void check(Path file) throws UnreadablePictureException {
        if (!Files.exists(file)) {
            throw new UnreadablePictureException(file + " does not exist");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadablePictureException(file + " is no file");
        }
        try {
            if (Files.size(file) == 0) {
                throw new UnreadablePictureException(file + " is empty (zero bytes)");
            }
        } catch (IOException e) {
            throw new UnreadablePictureException(file + " is not readable", e);
        }
    }
}
