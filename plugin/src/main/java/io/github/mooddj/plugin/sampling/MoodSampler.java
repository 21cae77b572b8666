package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.model.mood.MoodTracker;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the camera from time to time, and tracks the mood. Every method may be called from any thread and
 * returns at once; the work is done on thread mood-sampler, where alone faces are read. No picture is kept.
 */
public final class MoodSampler implements MoodControl, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MoodSampler.class);
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final ScheduledExecutorService sampler;
    private final InstantSource clock;
    private final StartOptions options;
    private final DjSettings atStart;
    private final FaceEyes eyes;
    private final TrackedMood mood;
    private final CameraLooks looks;
    private final PreviewPump preview;
    private final FrameLending lending;
    private final AtomicBoolean closing = new AtomicBoolean();

    // Thread mood-sampler only, from here on.
    private SamplingPlan plan;
    private boolean on = true;
    private boolean closed;

    /**
     * A sampler that does nothing until {@link #start}.
     *
     * @param sampler the one thread that does the work
     * @param clock when things happen
     * @param sight cameras, network, power
     * @param settings as loaded
     * @param options of this start, on top of the settings
     * @throws IllegalArgumentException with a sentence for the user if the options name a camera that cannot be read
     */
    public MoodSampler(
            ScheduledExecutorService sampler,
            InstantSource clock,
            Sight sight,
            DjSettings settings,
            StartOptions options) {
        this.sampler = sampler;
        this.clock = clock;
        this.options = options;
        this.atStart = settings;
        this.plan = SamplingPlan.of(settings, settings, options);
        this.eyes = new FaceEyes(sight.readers());
        this.mood = new TrackedMood(plan.policy(), clock);
        this.looks = new CameraLooks(sampler, clock, sight, eyes, mood, plan);
        this.preview = new PreviewPump(sampler, looks::previewFrame);
        this.lending = new FrameLending(sampler, looks::lentFrame);
        looks.yieldWhile(lending::isLent);
    }

    /** Opens the network, then the camera if it may, and looks from now on. */
    public void start(SamplerListener listener) {
        sampler.execute(() -> {
            if (closed) {
                return;
            }
            mood.tellFromNowOn(listener);
            eyes.open().ifPresent(mood::say);
            looks.follow(plan, on);
        });
    }

    /** The camera's picture for the panel. */
    public PreviewFeed preview() {
        return preview;
    }

    /** The camera's frames for a calibration. */
    public FrameLender lender() {
        return lending;
    }

    @Override
    public MoodState state() {
        return mood.state();
    }

    @Override
    public void setCameraOn(boolean wanted) {
        if (!wanted) {
            looks.interrupt();
        }
        sampler.execute(() -> {
            on = wanted;
            if (wanted) {
                looks.pause(Duration.ZERO);
            }
            looks.follow(plan, on);
        });
    }

    @Override
    public void pauseCamera(Duration time) {
        if (!time.isZero()) {
            looks.interrupt();
        }
        sampler.execute(() -> looks.pause(time));
    }

    @Override
    public void pauseCamera(CameraWhy why, boolean lasts) {
        if (lasts) {
            looks.interrupt();
        }
        sampler.execute(() -> looks.pause(why, lasts));
    }

    @Override
    public void snapshot() {
        sampler.execute(looks::snapshot);
    }

    @Override
    public void snapshot(Path picture) {
        sampler.execute(() -> mood.take(
                eyes.readFile(picture, clock.instant()), 1, Optional.of(String.valueOf(picture.getFileName()))));
    }

    @Override
    public void snapshot(BufferedImage picture, String name) {
        sampler.execute(() -> mood.take(eyes.readStill(picture, clock.instant()), 1, Optional.of(name)));
    }

    @Override
    public void choose(Emotion emotion) {
        change(tracker -> tracker.accept(emotion, 1, clock.instant(), MoodChange.Cause.CHOSEN));
    }

    @Override
    public void undo() {
        change(tracker -> tracker.undo(Optional.empty(), clock.instant()));
    }

    @Override
    public void hold(boolean hold) {
        change(tracker -> {
            if (hold) {
                tracker.hold(clock.instant());
            } else {
                tracker.release();
            }
            return Optional.empty();
        });
    }

    private void change(Function<MoodTracker, Optional<MoodChange>> deed) {
        sampler.execute(() -> mood.change(deed));
    }

    @Override
    public void apply(DjSettings wanted) {
        sampler.execute(() -> {
            SamplingPlan old = plan;
            try {
                plan = SamplingPlan.of(atStart, wanted, options);
            } catch (IllegalArgumentException e) {
                mood.say(e.getMessage() + ".");
                return;
            }
            mood.follow(plan.policy());
            if (!plan.camera().equals(old.camera()) || plan.consent() != old.consent()) {
                looks.follow(plan, on);
            } else {
                looks.follow(plan);
            }
        });
    }

    /** Closes camera and network; waits for that, but at most a second. May be called twice. */
    @Override
    public void close() {
        looks.interrupt();
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        sampler.execute(() -> {
            closed = true;
            looks.close();
            eyes.close();
            done.countDown();
        });
        try {
            if (!done.await(CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The sampler closes later");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
