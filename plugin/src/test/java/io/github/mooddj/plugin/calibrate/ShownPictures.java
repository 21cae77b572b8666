package io.github.mooddj.plugin.calibrate;

import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.sampling.FrameLender;
import io.github.mooddj.plugin.sampling.LentFrame;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A camera in front of which somebody holds a picture, a little elsewhere in every frame; and its clock. */
public final class ShownPictures implements FrameLender, InstantSource {
    private final ScheduledExecutorService sampler;
    private final FaceReader reader;
    private final Random random = new Random(4);
    private volatile Optional<BufferedImage> picture = Optional.empty();
    private volatile Instant now = Instant.parse("2026-05-04T12:00:00Z");
    private final AtomicInteger loans = new AtomicInteger();

    /** Reads on this thread, with this reader. */
    public ShownPictures(ScheduledExecutorService sampler, FaceReader reader) {
        this.sampler = sampler;
        this.reader = reader;
    }

    /** From now on this one of the demo's pictures is shown, such as {@code happy-010}. */
    public void show(String name) {
        picture = Optional.of(read(name));
    }

    /** From now on nobody is to be seen. */
    public void showNobody() {
        picture = Optional.of(new BufferedImage(320, 240, BufferedImage.TYPE_BYTE_GRAY));
    }

    /** From now on the camera gives nothing. */
    public void unplug() {
        picture = Optional.empty();
    }

    /** How many borrowers there are. */
    public int loans() {
        return loans.get();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Loan borrow(Consumer<LentFrame> borrower) {
        loans.incrementAndGet();
        ScheduledFuture<?> frames = sampler.scheduleWithFixedDelay(
                () -> {
                    now = now.plus(Duration.ofMillis(400));
                    borrower.accept(frame());
                },
                0,
                5,
                TimeUnit.MILLISECONDS);
        return () -> {
            if (!frames.isCancelled()) {
                frames.cancel(false);
                loans.decrementAndGet();
            }
        };
    }

    private LentFrame frame() {
        if (picture.isEmpty()) {
            return new LentFrame(
                    Optional.empty(),
                    Optional.empty(),
                    new CameraStatus(CameraStatus.State.LOST, "camera", "The camera went away."));
        }
        BufferedImage shown = picture.get();
        BufferedImage moved = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = moved.createGraphics();
        pen.drawImage(shown, random.nextInt(7) - 3, random.nextInt(7) - 3, null);
        pen.dispose();
        return new LentFrame(
                Optional.of(moved),
                reader.read(GrayImage.of(moved)),
                new CameraStatus(CameraStatus.State.LIVE, "camera", ""));
    }

    private static BufferedImage read(String name) {
        String file = "/io/github/mooddj/plugin/demo/faces/" + name + ".jpg";
        try (InputStream in = Objects.requireNonNull(ShownPictures.class.getResourceAsStream(file), file)) {
            BufferedImage large = ImageIO.read(in);
            BufferedImage small = new BufferedImage(240, 240, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = small.createGraphics();
            pen.drawImage(large.getScaledInstance(240, 240, Image.SCALE_AREA_AVERAGING), 0, 0, null);
            pen.dispose();
            return small;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
