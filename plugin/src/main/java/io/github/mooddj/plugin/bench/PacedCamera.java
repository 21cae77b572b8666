package io.github.mooddj.plugin.bench;

import io.github.mooddj.plugin.camera.CameraChoice;
import io.github.mooddj.plugin.camera.FrameSource;
import io.github.mooddj.plugin.camera.FrameSources;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;

/** A camera of 640x480 at 15 frames a second that sends JPEGs, and counts what unpacking them takes. */
final class PacedCamera implements FrameSources {
    private static final long FRAME_NANOS = 1_000_000_000L / 15;
    private static final int PICTURES = 8;

    private final List<byte[]> jpegs = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong decoding = new AtomicLong();
    private final AtomicLong frames = new AtomicLong();

    PacedCamera(BufferedImage face) throws IOException {
        for (int i = 0; i < PICTURES; i++) {
            BufferedImage frame = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D pen = frame.createGraphics();
            pen.setColor(java.awt.Color.LIGHT_GRAY);
            pen.fillRect(0, 0, 640, 480);
            pen.drawImage(face, 150 + 2 * i, 76 + i, 320, 320, null);
            pen.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(frame, "jpeg", bytes);
            jpegs.add(bytes.toByteArray());
        }
    }

    /** The processor time that unpacking took so far, in ns. */
    long decodingNanos() {
        return decoding.get();
    }

    /** How many frames were taken. */
    long frames() {
        return frames.get();
    }

    @Override
    public FrameSource of(CameraChoice choice) {
        return new Source();
    }

    private final class Source implements FrameSource {
        private long due = System.nanoTime();
        private int turn;

        @Override
        public String name() {
            return "paced camera";
        }

        @Override
        public boolean isLive() {
            return true;
        }

        @Override
        public Optional<Refusal> open() {
            return Optional.empty();
        }

        @Override
        public Optional<BufferedImage> grab() {
            long now = System.nanoTime();
            due = Math.max(due + FRAME_NANOS, now - now % FRAME_NANOS + FRAME_NANOS);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            long before = threads.getCurrentThreadCpuTime();
            try {
                BufferedImage frame = ImageIO.read(new ByteArrayInputStream(jpegs.get(turn++ % PICTURES)));
                frames.incrementAndGet();
                return Optional.ofNullable(frame);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                decoding.addAndGet(threads.getCurrentThreadCpuTime() - before);
            }
        }

        @Override
        public void interrupt() {
            // Nothing waits for long.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
