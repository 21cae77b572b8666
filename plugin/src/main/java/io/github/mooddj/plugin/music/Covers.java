package io.github.mooddj.plugin.music;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.files.CoverReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small pictures of covers, of the last songs in memory, read on a worker's thread. Asking returns at once, with the
 * picture once it is there. Any thread.
 */
public final class Covers implements Function<Track, Optional<BufferedImage>> {
    /** Pixels on a side. */
    static final int SIZE = 216;

    private static final Logger log = LoggerFactory.getLogger(Covers.class);
    private static final int KEPT = 32;

    /** A picture whose header claims more pixels than this is not decoded. */
    private static final long MOST_PIXELS = 40_000_000;

    private final Executor worker;
    private final Map<Long, Optional<BufferedImage>> known = new LinkedHashMap<>();

    /** Reads on this thread. */
    public Covers(Executor worker) {
        this.worker = worker;
    }

    /** The cover, at most {@value #SIZE} pixels on a side; empty while it is being read, and where there is none. */
    @Override
    public synchronized Optional<BufferedImage> apply(Track track) {
        Optional<BufferedImage> cover = known.get(track.id());
        if (cover != null) {
            return cover;
        }
        keep(track.id(), Optional.empty());
        worker.execute(() -> keep(track.id(), CoverReader.read(track.location()).flatMap(Covers::small)));
        return Optional.empty();
    }

    private synchronized void keep(long id, Optional<BufferedImage> cover) {
        known.put(id, cover);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /** A small picture of a picture file; empty when it cannot be read, or its header claims too much. */
    static Optional<BufferedImage> small(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK meet damage with runtime exceptions, too.
            log.debug("A cover cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width <= 0 || height <= 0 || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, Math.min(width, height) / (2 * SIZE));
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(square(reader.read(0, thinned)));
    }

    /** The middle of a picture, scaled. */
    private static BufferedImage square(BufferedImage picture) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int size = Math.min(side, SIZE);
        int x = (picture.getWidth() - side) / 2;
        int y = (picture.getHeight() - side) / 2;
        BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, size, size, x, y, x + side, y + side, null);
        pen.dispose();
        return small;
    }
}
