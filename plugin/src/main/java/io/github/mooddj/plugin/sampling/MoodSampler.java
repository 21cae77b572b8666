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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the camera from time to time, and tracks the mood. Every method may be called from any thread and
 * returns at once; the work is done on thread mood-sampler, where alone faces are read. No picture is kept.
 */
public final class MoodSampler implements MoodControl, AutoCloseable {
    private static final Duration SLEEP_AFTER = Duration.ofMinutes(10);
    private static final Duration SLEEP_LOOK = Duration.ofSeconds(30);
    private static final Duration CLOSING = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(MoodSampler.class);

    private final ScheduledExecutorService sampler;
    private final InstantSource clock;
    private final StartOptions options;
    private final DjSettings atStart;
    private final Camera camera;
    private final FaceEyes eyes;
    private final PreviewPump preview;
    private volatile MoodState published;
    private volatile boolean on = true;
    private final AtomicBoolean closing = new AtomicBoolean();

    // Thread mood-sampler only, from here on.
    private final MoodTracker tracker;
    private SamplingPlan plan;
    private SamplerListener listener = new NobodyListens();
    private boolean closed;
    private @Nullable ScheduledFuture<?> next;
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
        this.tracker = new MoodTracker(plan.policy());
        this.somebodyThere = clock.instant();
        this.published = tracker.state(clock.instant());
        this.preview = new PreviewPump(sampler, this::previewFrame);
    }

    /** Opens the network, then the camera if it may, and looks from now on. */
    public void start(SamplerListener told) {
        sampler.execute(() -> {
            listener = told;
            if (closed) {
                return;
            }
            eyes.open().ifPresent(listener::notice);
            follow();
        });
    }

    /** The camera's picture for the panel. */
    public PreviewFeed preview() {
        return preview;
    }

    @Override
    public MoodState state() {
        return published;
    }

    @Override
    public void setCameraOn(boolean wanted) {
        on = wanted;
        if (!wanted) {
            camera.interrupt();
        }
        sampler.execute(this::follow);
    }

    @Override
    public void snapshot() {
        sampler.execute(() -> {
            if (!camera.isAllowed()) {
                listener.notice("The camera is off; switch it on or choose a picture file.");
                return;
            }
            MoodSample sample = sample();
            take(sample, "No face in front of the camera; the mood stays as it is.");
            camera.saw(sample instanceof MoodSample.FaceSeen);
            publish(sample);
            lookIn(pause());
        });
    }

    @Override
    public void snapshot(Path picture) {
        sampler.execute(() -> {
            MoodSample sample = eyes.readFile(picture, clock.instant());
            take(sample, "No face in " + picture.getFileName() + "; the mood stays as it is.");
            published = tracker.state(clock.instant());
        });
    }

    @Override
    public void choose(Emotion emotion) {
        byHand(() -> tracker.accept(emotion, 1, clock.instant(), MoodChange.Cause.CHOSEN));
    }

    @Override
    public void undo() {
        byHand(() -> tracker.undo(Optional.empty(), clock.instant()));
    }

    @Override
    public void hold(boolean hold) {
        byHand(() -> {
            if (hold) {
                tracker.hold(clock.instant());
            } else {
                tracker.release();
            }
            return Optional.empty();
        });
    }

    @Override
    public void apply(DjSettings wanted) {
        sampler.execute(() -> {
            try {
                plan = SamplingPlan.of(atStart, wanted, options);
            } catch (IllegalArgumentException e) {
                listener.notice(String.valueOf(e.getMessage()));
                return;
            }
            tracker.setPolicy(plan.policy());
            follow();
        });
    }

    /** Closes camera and network; waits for that, but at most a second. May be called twice. */
    @Override
    public void close() {
        on = false;
        camera.interrupt();
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        sampler.execute(() -> {
            closed = true;
            cancel();
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
        camera.use(plan.camera(), on, plan.consent());
        somebodyThere = clock.instant();
        if (camera.isAllowed() && eyes.isOpen()) {
            lookIn(Duration.ZERO);
        } else {
            cancel();
            lastFace = Optional.empty();
            publish(new MoodSample.NoCamera(clock.instant(), camera.status().detail()));
        }
    }

    private void look() {
        if (closed || !camera.isAllowed()) {
            return;
        }
        Instant begun = clock.instant();
        MoodSample sample = sample();
        if (sample instanceof MoodSample.FaceSeen seen) {
            tell(tracker.observe(seen.probabilities(), seen.at()));
            somebodyThere = begun;
        } else {
            tracker.noFace(sample.at());
        }
        camera.saw(sample instanceof MoodSample.FaceSeen);
        if (camera.isOpen() && isDeserted()) {
            camera.pause();
        }
        publish(sample);
        Duration took = Duration.between(begun, clock.instant());
        Duration rest = pause().minus(took);
        lookIn(rest.isNegative() ? Duration.ZERO : rest);
    }

    /** Steps 1 to 5: one look, opening the camera if it is closed. */
    private MoodSample sample() {
        if (!camera.isOpen()) {
            camera.prepare();
            publish(new MoodSample.NoCamera(clock.instant(), camera.status().detail()));
            // Off may have been asked for while there was no source yet to interrupt.
            if (!on) {
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

    /** Takes one look for the mood, as the user asked. */
    private void take(MoodSample sample, String noFace) {
        if (sample instanceof MoodSample.FaceSeen seen) {
            Optional<MoodChange> change = tracker.accept(seen.probabilities(), seen.at());
            tell(change);
            if (change.isEmpty()) {
                listener.notice("The snapshot shows the mood that holds already.");
            }
        } else if (sample instanceof MoodSample.NoCamera none) {
            listener.notice(none.reason());
        } else {
            listener.notice(noFace);
        }
    }

    private void byHand(Supplier<Optional<MoodChange>> deed) {
        sampler.execute(() -> tell(deed.get()));
    }

    private void tell(Optional<MoodChange> change) {
        published = tracker.state(clock.instant());
        change.ifPresent(happened -> listener.changed(happened, published));
    }

    private void publish(MoodSample sample) {
        published = tracker.state(clock.instant());
        listener.looked(sample, published, camera.status());
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

    private void lookIn(Duration time) {
        cancel();
        next = sampler.schedule(this::look, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        ScheduledFuture<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
        next = null;
    }

    private Optional<PreviewFrame> previewFrame() {
        return camera.grab().map(picture -> new PreviewFrame(picture, lastFace));
    }

    /** Before the start. */
    private static final class NobodyListens implements SamplerListener {
        @Override
        public void looked(MoodSample sample, MoodState state, CameraStatus status) {}

        @Override
        public void changed(MoodChange change, MoodState state) {}

        @Override
        public void notice(String sentence) {}
    }
}
