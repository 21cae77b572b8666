package io.github.mooddj.model.train;

import io.github.mooddj.model.face.GrayImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What cheap cameras do to a face before anybody sees it: blur and JPEG. One thread. */
final class Degradation {
    private static final double BLURRED = 0.25;
    private static final double COMPRESSED = 0.12;

    private final RandomGenerator random;
    private final ImageWriter writer;

    Degradation(RandomGenerator random) {
        this.random = random;
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        this.writer = writers.next();
    }

    GrayImage of(GrayImage crop) {
        GrayImage seen = crop;
        if (random.nextDouble() < BLURRED) {
            seen = blurred(seen, random.nextDouble(0.4, 1.2));
        }
        if (random.nextDouble() < COMPRESSED) {
            seen = compressed(seen, (float) random.nextDouble(0.25, 0.7));
        }
        return seen;
    }

    /** Gauss in both directions, five taps; {@code sigma} in pixels, up to about 1.2. */
    private static GrayImage blurred(GrayImage picture, double sigma) {
        double near = Math.exp(-1 / (2 * sigma * sigma));
        double far = Math.exp(-4 / (2 * sigma * sigma));
        double all = 1 + 2 * near + 2 * far;
        float[] taps = {
            (float) (far / all), (float) (near / all), (float) (1 / all), (float) (near / all), (float) (far / all)
        };
        int width = picture.width();
        int height = picture.height();
        float[] across = new float[width * height];
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int tap = -2; tap <= 2; tap++) {
                    sum += taps[tap + 2] * picture.at(Math.max(0, Math.min(width - 1, x + tap)), y);
                }
                across[y * width + x] = sum;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int tap = -2; tap <= 2; tap++) {
                    sum += taps[tap + 2] * across[Math.max(0, Math.min(height - 1, y + tap)) * width + x];
                }
                pixels[y * width + x] = (byte) Math.round(sum);
            }
        }
        return new GrayImage(width, height, pixels);
    }

    private GrayImage compressed(GrayImage picture, float quality) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), parameters);
            }
            return GrayImage.of(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }
}
