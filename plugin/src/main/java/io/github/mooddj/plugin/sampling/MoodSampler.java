package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.model.mood.MoodTracker;
import io.github.mooddj.plugin.camera.Camera;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.FrameSources;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the camera from time to time, and tracks the mood. Every method may be called from any thread and
 * returns at once; the work is done on thread mood-sampler, where alone faces are read. No picture is kept.
 */
public final class MoodSampler implements MoodControl, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MoodSampler.class);
    private static final Duration SLEEP_AFTER = Duration.ofMinutes(10);
    private static final Duration SLEEP_LOOK = Duration.ofSeconds(30);
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final ScheduledExecutorService sampler;
    private final InstantSource clock;
    private final StartOptions options;
    private final DjSettings atStart;
    private final Camera camera;
    private final FaceEyes eyes;
    private final TrackedMood mood;
    private final PreviewPump preview;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile boolean interrupted;

    // Thread mood-sampler only, from here on.
    private final LookTimer timer;
    private SamplingPlan plan;
    private boolean on = true;
    private boolean closed;
    private Optional<FaceBox> lastFace = Optional.empty();
    private Instant somebodyThere;

    /**
     * A sampler that does nothing until {@link #start}.
     *
     * @param sampler the one thread that does the work
     * @param clock when things happen
     * @param sources the cameras
     * @param readers opens the network; called once, on the sampler's thread
     * @param settings as loaded
     * @param options of this start, on top of the settings
     * @throws IllegalArgumentException with a sentence for the user if the options name a camera that cannot be read
     */
    public MoodSampler(
            ScheduledExecutorService sampler,
            InstantSource clock,
            FrameSources sources,
            Supplier<FaceReader> readers,
            DjSettings settings,
            StartOptions options) {
        this.sampler = sampler;
        this.clock = clock;
        this.options = options;
        this.atStart = settings;
        this.plan = SamplingPlan.of(settings, settings, options);
        this.camera = new Camera(sources, clock);
        this.eyes = new FaceEyes(readers);
        this.mood = new TrackedMood(plan.policy(), clock);
        this.somebodyThere = clock.instant();
        this.timer = new LookTimer(sampler, this::look);
        this.preview = new PreviewPump(sampler, this::previewFrame);
    }

    /** Opens the network, then the camera if it may, and looks from now on. */
    public void start(SamplerListener listener) {
        sampler.execute(() -> {
            if (closed) {
                return;
            }
            mood.tellFromNowOn(listener);
            eyes.open().ifPresent(mood::say);
            follow();
        });
    }

    /** The camera's picture for the panel. */
    public PreviewFeed preview() {
        return preview;
    }

    @Override
    public MoodState state() {
        return mood.state();
    }

    @Override
    public void setCameraOn(boolean wanted) {
        interrupted = !wanted;
        if (!wanted) {
            camera.interrupt();
        }
        sampler.execute(() -> {
            on = wanted;
            follow();
        });
    }

    @Override
    public void snapshot() {
        sampler.execute(() -> {
            if (!camera.isAllowed() || !eyes.isOpen()) {
                mood.say("There is no camera to look through; switch it on or choose a picture file.");
                return;
            }
            MoodSample sample = sample();
            mood.take(sample, "No face in front of the camera; the mood stays as it is.");
            camera.saw(sample instanceof MoodSample.FaceSeen);
            mood.publish(sample, camera.status());
            timer.lookIn(pause());
        });
    }

    @Override
    public void snapshot(Path picture) {
        sampler.execute(() -> mood.take(
                eyes.readFile(picture, clock.instant()),
                "No face in " + picture.getFileName() + "; the mood stays as it is."));
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
                mood.say(String.valueOf(e.getMessage()));
                return;
            }
            mood.follow(plan.policy());
            if (!plan.camera().equals(old.camera()) || plan.consent() != old.consent()) {
                follow();
            } else if (!plan.interval().equals(old.interval()) && camera.isOpen()) {
                timer.lookIn(plan.interval());
            }
        });
    }

    /** Closes camera and network; waits for that, but at most a second. May be called twice. */
    @Override
    public void close() {
        interrupted = true;
        camera.interrupt();
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        sampler.execute(() -> {
            closed = true;
            timer.cancel();
            camera.release();
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

    /** Takes up what the user wants of the camera now, and looks at once. */
    private void follow() {
        if (closed) {
            return;
        }
        camera.use(plan.camera(), on, plan.consent());
        somebodyThere = clock.instant();
        if (camera.isAllowed() && eyes.isOpen()) {
            timer.lookIn(Duration.ZERO);
        } else {
            timer.cancel();
            lastFace = Optional.empty();
            mood.publish(
                    new MoodSample.NoCamera(clock.instant(), camera.status().detail()), camera.status());
        }
    }

    private void look() {
        if (closed || !camera.isAllowed()) {
            return;
        }
        Instant begun = clock.instant();
        MoodSample sample = sample();
        mood.weigh(sample);
        boolean face = sample instanceof MoodSample.FaceSeen;
        if (face) {
            somebodyThere = begun;
        }
        camera.saw(face);
        if (camera.isOpen() && isDeserted()) {
            camera.pause();
        }
        mood.publish(sample, camera.status());
        Duration took = Duration.between(begun, clock.instant());
        timer.lookIn(pause().minus(took));
    }

    /** Steps 1 to 5: one look, opening the camera if it is closed. */
    private MoodSample sample() {
        if (!camera.isOpen()) {
            camera.prepare();
            mood.publish(
                    new MoodSample.NoCamera(clock.instant(), camera.status().detail()), camera.status());
            // Off may have been asked for while there was no source yet to interrupt.
            if (interrupted) {
                camera.interrupt();
            }
            var unused = camera.open();
        }
        Optional<BufferedImage> frame = camera.grab();
        Instant at = clock.instant();
        MoodSample sample = frame.map(picture -> eyes.read(picture, at))
                .orElseGet(() -> new MoodSample.NoCamera(at, camera.status().detail()));
        lastFace = sample instanceof MoodSample.FaceSeen seen ? Optional.of(seen.box()) : Optional.empty();
        return sample;
    }

    /** Whether nobody was there for so long that the camera sleeps between looks. */
    private boolean isDeserted() {
        return Duration.between(somebodyThere, clock.instant()).compareTo(SLEEP_AFTER) >= 0;
    }

    private Duration pause() {
        if (camera.isOpen()) {
            return plan.interval();
        }
        return camera.status().state() == CameraStatus.State.PAUSED ? SLEEP_LOOK : camera.retryIn();
    }

    private Optional<PreviewFrame> previewFrame() {
        return camera.grab().map(picture -> new PreviewFrame(picture, lastFace));
    }
}
