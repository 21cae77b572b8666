package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A camera behind http: each frame is the first picture of a new answer, so that a frame is never an old one and every
 * error is over with the next call. Takes JPEG and MJPEG.
 */
final class HttpCamera implements NativeCamera {
    private static final Logger LOG = LoggerFactory.getLogger(HttpCamera.class);
    private static final int PATIENCE_MILLIS = 2500;
    private static final long MOST_PIXELS = 40_000_000;

    private final URI address;
    private final String name;

    HttpCamera(URI address, String name) {
        this.address = address;
        this.name = name;
    }

    @Override
    public void open() {
        try {
            fetch();
        } catch (IOException e) {
            LOG.debug("{} was not opened", name, e);
            throw new CameraTrouble(
                    CameraWhy.UNREACHABLE, "The " + name + " cannot be reached or gives no JPEG pictures.", e);
        }
    }

    @Override
    public Optional<BufferedImage> grab() {
        try {
            return Optional.of(fetch());
        } catch (IOException e) {
            LOG.debug("{} gave no picture", name, e);
            return Optional.empty();
        }
    }

    @Override
    public void release() {
        // Nothing stays open between two frames.
    }

    private BufferedImage fetch() throws IOException {
        URLConnection connection = address.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setUseCaches(false);
        if (address.getRawUserInfo() != null) {
            byte[] login = String.valueOf(address.getUserInfo()).getBytes(StandardCharsets.UTF_8);
            connection.setRequestProperty(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        try (InputStream in = connection.getInputStream()) {
            return decode(JpegStream.first(in));
        } finally {
            if (connection instanceof HttpURLConnection http) {
                http.disconnect();
            }
        }
    }

    private static BufferedImage decode(byte[] jpeg) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("larger than 40 megapixels");
                }
                return reader.read(0);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
                // The JDK's reader throws these too on damaged pictures.
                throw new IOException("damaged picture", e);
            } finally {
                reader.dispose();
            }
        }
    }
}
