package io.github.mooddj.model.face;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads still pictures that come from anywhere: JPEG, PNG, WebP, BMP, GIF, TIFF. The size is looked up before any pixel
 * is unpacked, and a large picture is unpacked smaller. Stateless.
 */
public final class PictureFile {
    private static final long MOST_PIXELS = 40_000_000;

    /** Of formats whose readers unpack the whole picture, whatever they are asked for. */
    private static final long MOST_AT_ONCE = 16_000_000;

    private static final Set<String> ROW_BY_ROW = Set.of("jpeg", "png", "bmp");
    private static final long ENOUGH = 4_000_000;
    private static final Pattern HEIF = Pattern.compile("....ftyp(hei|hev|mif|msf|avi|miaf).*", Pattern.DOTALL);
    private static final int HEAD = 16;

    /**
     * Reads a picture as brightness, turned upright if its camera says how it was held.
     *
     * @throws UnreadablePictureException if there is no such file, it is empty, no picture, damaged, or larger than 40
     *     megapixels (16 where the format is not read row by row)
     */
    public GrayImage read(Path file) throws UnreadablePictureException {
        check(file);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new UnreadablePictureException(file + " cannot be opened");
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadablePictureException(
                        file + " is no picture that can be read (JPEG, PNG, WebP, BMP, GIF, TIFF)");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                GrayImage picture = GrayImage.of(unpack(reader, file));
                return ExifOrientation.of(file).upright(picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Image readers throw whatever goes wrong in them on damaged files, such as a negative array size.
            throw new UnreadablePictureException(file + " is damaged or no picture", e);
        }
    }

    private static BufferedImage unpack(ImageReader reader, Path file) throws IOException, UnreadablePictureException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        long most = ROW_BY_ROW.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) ? MOST_PIXELS : MOST_AT_ONCE;
        if (pixels > most) {
            throw new UnreadablePictureException(file + " is too large: " + reader.getWidth(0) + "x"
                    + reader.getHeight(0) + " pixels, at most " + most / 1_000_000 + " million are read");
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH));
        ImageReadParam smaller = reader.getDefaultReadParam();
        smaller.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        BufferedImage picture = reader.read(0, smaller);
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
            try (InputStream in = Files.newInputStream(file)) {
                String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
                if (HEIF.matcher(head).matches()) {
                    throw new UnreadablePictureException(
                            file + " is a HEIC or AVIF picture, which is not read here: save it as JPEG first");
                }
            }
        } catch (IOException e) {
            throw new UnreadablePictureException(file + " is not readable", e);
        }
    }
}
