package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.classify.FaceReading;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.plugin.camera.Camera;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.sampling.MoodSample.FaceSeen;
import io.github.mooddj.plugin.sampling.MoodSample.NoCamera;
import io.github.mooddj.plugin.sampling.MoodSample.Unclear;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks through the camera in the rhythm that suits: while somebody is there, as often as the user wants; ever more
 * rarely while nobody is. Thread mood-sampler only, save {@link #interrupt}.
 */
final class CameraLooks implements Camera.Watcher {
    private static final Duration BETWEEN_FRAMES = Duration.ofMillis(150);
    private static final int BURST_FRAMES = 3;
    private static final int SNAPSHOT_FRAMES = 5;
    private static final int SPARE_FRAMES = 5;
    private static final int BLURRED_AT_MOST = 3;

    private final InstantSource clock;
    private final Camera camera;
    private final FaceEyes eyes;
    private final TrackedMood mood;
    private final PowerSource power;
    private final LookTimer timer;
    private final SnapshotWish snapshot;
    private SamplingPlan plan;
    private Optional<FaceBox> lastFace = Optional.empty();
    private Instant somebodyThere;
    private BooleanSupplier isLent = () -> false;
    private boolean closed;

    CameraLooks(
            ScheduledExecutorService sampler,
            InstantSource clock,
            Sight sight,
            FaceEyes eyes,
            TrackedMood mood,
            SamplingPlan plan) {
        this.clock = clock;
        this.camera = new Camera(sight.cameras(), clock, sampler, sight.opener(), this);
        this.eyes = eyes;
        this.mood = mood;
        this.power = sight.power();
        this.plan = plan;
        this.timer = new LookTimer(sampler, this::look);
        this.snapshot = new SnapshotWish(sampler);
        this.somebodyThere = clock.instant();
    }

    /** Takes up what the user wants of the camera, and looks at once if it may. */
    void follow(SamplingPlan wanted, boolean on) {
        if (closed) {
            return;
        }
        plan = wanted;
        somebodyThere = clock.instant();
        camera.use(plan.camera(), on && eyes.isOpen(), plan.consent());
        camera.wake();
        timer.lookIn(camera.isOpen() ? Duration.ZERO : rhythm().interval());
    }

    /** Takes up another interval. */
    void follow(SamplingPlan wanted) {
        plan = wanted;
        timer.lookIn(rhythm().interval());
    }

    /** Closes the camera for a time, as the user asked; zero opens it again. */
    void pause(Duration time) {
        somebodyThere = clock.instant();
        camera.pause(time);
    }

    /** Closes the camera while a reason lasts. */
    void pause(CameraWhy why, boolean lasts) {
        somebodyThere = clock.instant();
        camera.pause(why, lasts);
    }

    /** Several frames now, one opinion; opens a resting camera. */
    void snapshot() {
        if (!camera.isAllowed() || camera.isPaused() || !eyes.isOpen()) {
            mood.show(Snapshot.of(
                    new NoCamera(
                            clock.instant(),
                            "There is no camera to look through; switch it on or choose a picture file."),
                    0,
                    Optional.empty()));
            return;
        }
        snapshot.begin(() -> take(gone()));
        camera.wake();
        if (camera.isOpen()) {
            gather(new Opinion(SNAPSHOT_FRAMES, SNAPSHOT_FRAMES + SPARE_FRAMES), this::take);
        }
    }

    @Override
    public void changed(CameraStatus status) {
        if (status.state() == State.LIVE || status.state() == State.NO_FACE) {
            // The look that found it tells it.
            return;
        }
        lastFace = Optional.empty();
        MoodSample nothing = gone();
        weighAbsence(nothing, status);
        mood.publish(nothing, status);
        if (status.state() == State.BUSY || status.state() == State.LOST) {
            if (snapshot.end()) {
                take(nothing);
            }
        }
    }

    /** While this is so, the frames are somebody else's and looks leave the mood alone. */
    void yieldWhile(BooleanSupplier lent) {
        isLent = lent;
    }

    /** The frame of now for who has borrowed it, with the face in it; wakes a resting camera. */
    LentFrame lentFrame() {
        Optional<BufferedImage> frame = Optional.empty();
        if (!closed && camera.isAllowed() && eyes.isOpen()) {
            somebodyThere = clock.instant();
            camera.wake();
            frame = camera.grab();
        }
        Optional<FaceReading> reading = frame.flatMap(eyes::study);
        if (frame.isPresent()) {
            lastFace = reading.map(seen -> seen.face().box());
            camera.saw(reading.isPresent(), CameraWhy.NONE);
        }
        return new LentFrame(frame, reading, camera.status());
    }

    @Override
    public void ready() {
        if (isLent.getAsBoolean()) {
            timer.lookIn(rhythm().interval());
        } else if (snapshot.isWaiting()) {
            gather(new Opinion(SNAPSHOT_FRAMES, SNAPSHOT_FRAMES + SPARE_FRAMES), this::take);
        } else if (rhythm().bursts()) {
            gather(new Opinion(BURST_FRAMES, BURST_FRAMES), opinion -> weigh(opinion.result()));
        } else {
            weigh(clearFrame());
        }
    }

    /** The frame of now, for the panel. */
    Optional<PreviewFrame> previewFrame() {
        return camera.grab().map(picture -> new PreviewFrame(picture, lastFace));
    }

    /** From any thread: the camera closes soon. */
    void interrupt() {
        camera.interrupt();
    }

    /** Looks no more. */
    void close() {
        closed = true;
        timer.cancel();
        var unused = snapshot.end();
        camera.close();
    }

    private void look() {
        if (closed) {
            return;
        }
        if (isLent.getAsBoolean()) {
            timer.lookIn(rhythm().interval());
            return;
        }
        if (camera.isOpen()) {
            weigh(clearFrame());
            return;
        }
        if (camera.isAllowed()) {
            camera.wake();
        }
        if (!camera.isOpen()) {
            // Reasons have times in them, which go on while nothing is seen.
            weighAbsence(gone(), camera.status());
            mood.publish(gone(), camera.status());
            timer.lookIn(rhythm().interval());
        }
    }

    /** A camera that is being opened, or closed between two looks only, says nothing about who is there. */
    private void weighAbsence(MoodSample nothing, CameraStatus status) {
        if (!status.isOpen() && status.why() != CameraWhy.BETWEEN) {
            mood.weigh(nothing);
        }
    }

    /** One look; a blurred one is tried again at once, since most are blurred by a movement. */
    private MoodSample clearFrame() {
        MoodSample sample = frame();
        for (int i = 1; i < BLURRED_AT_MOST && isBlurred(sample); i++) {
            sample = frame();
        }
        return sample;
    }

    private static boolean isBlurred(MoodSample sample) {
        return sample instanceof Unclear unclear && unclear.why() == CameraWhy.BLURRED;
    }

    private MoodSample frame() {
        Optional<BufferedImage> frame = camera.grab();
        Instant at = clock.instant();
        return frame.map(picture -> eyes.read(picture, at)).orElseGet(this::gone);
    }

    private NoCamera gone() {
        return new NoCamera(clock.instant(), camera.status().detail());
    }

    private void gather(Opinion opinion, Consumer<Opinion> then) {
        if (closed) {
            return;
        }
        if (opinion.add(frame())) {
            timer.next(BETWEEN_FRAMES, () -> gather(opinion, then));
        } else {
            then.accept(opinion);
        }
    }

    private void take(Opinion opinion) {
        var unused = snapshot.end();
        MoodSample sample = opinion.result();
        mood.take(sample, opinion.faces(), Optional.empty());
        note(sample);
    }

    private void take(MoodSample sample) {
        mood.take(sample, 0, Optional.empty());
    }

    private void weigh(MoodSample sample) {
        mood.weigh(sample);
        note(sample);
    }

    /** What a look means for the camera and the next look. */
    private void note(MoodSample sample) {
        lastFace = sample instanceof FaceSeen seen ? Optional.of(seen.box()) : Optional.empty();
        if (sample instanceof FaceSeen || (sample instanceof Unclear unclear && unclear.hasSomebody())) {
            somebodyThere = sample.at();
        }
        camera.saw(sample instanceof FaceSeen, sample instanceof Unclear unclear ? unclear.why() : CameraWhy.NONE);
        mood.publish(sample, camera.status());
        Rhythm rhythm = rhythm();
        if (camera.isOpen() && rhythm.bursts()) {
            camera.rest(Rhythm.isDeserted(unseen()) ? CameraWhy.NOBODY : CameraWhy.BETWEEN);
        }
        Duration took = Duration.between(sample.at(), clock.instant());
        timer.lookIn(rhythm.interval().minus(took));
    }

    private Rhythm rhythm() {
        return Rhythm.of(plan, power.onBattery(), unseen());
    }

    private Duration unseen() {
        return Duration.between(somebodyThere, clock.instant());
    }
}
