package io.github.mooddj.plugin.camera;

import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.camera.FrameTaking.Taken;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The supervisor of the camera of the user's choice: opens it when it may and must be, lets its exposure settle,
 * notices when it fails, and tries again ever less often, or at once when something is plugged in. Its owner is one
 * thread, on which every method is called and everybody is told, save {@link #interrupt}; the owner never waits for an
 * opening.
 */
public final class Camera {
    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration LASTED = Duration.ofMinutes(1);

    /** Is told what the camera does; on the owner's thread. */
    public interface Watcher {
        /** The status is another one. */
        void changed(CameraStatus status);

        /** Frames can be grabbed from now on. */
        void ready();
    }

    private final FrameSources sources;
    private final InstantSource clock;
    private final ScheduledExecutorService owner;
    private final Executor opener;
    private final Watcher watcher;
    private final Later warming;
    private final Retries retries;
    private final Pauses pauses = new Pauses();
    private final FrameTaking frames;
    private final Later pauseEnd;
    private CameraChoice choice = new CameraChoice.None();
    private boolean on;
    private boolean allowed;
    private boolean resting;
    private volatile @Nullable FrameSource source;
    private boolean live;
    private Instant liveSince = Instant.MAX;
    private CameraStatus status = CameraStatus.off();

    /**
     * A camera that is off.
     *
     * @param sources makes the devices
     * @param clock when things happen
     * @param owner the one thread of this object
     * @param opener runs what opens a device; may wait for seconds
     * @param watcher is told
     */
    public Camera(
            FrameSources sources,
            InstantSource clock,
            ScheduledExecutorService owner,
            Executor opener,
            Watcher watcher) {
        this.sources = sources;
        this.clock = clock;
        this.owner = owner;
        this.opener = opener;
        this.watcher = watcher;
        this.frames = new FrameTaking(clock);
        this.warming = new Later(owner);
        this.pauseEnd = new Later(owner);
        this.retries = new Retries(owner, clock, () -> sources.presence(choice), this::open);
    }

    /**
     * Takes the user's wishes, and opens or closes what they ask for.
     *
     * @param wanted which camera
     * @param wantedOn whether the user wants it on
     * @param consent whether the user agreed to be looked at
     */
    public void use(CameraChoice wanted, boolean wantedOn, boolean consent) {
        boolean some = !(wanted instanceof CameraChoice.None);
        boolean may = wantedOn && some && (consent || !wanted.needsConsent());
        if (may && allowed && wanted.equals(choice)) {
            return;
        }
        release();
        choice = wanted;
        on = wantedOn && some;
        allowed = may;
        resting = false;
        retries.reset();
        frames.forget();
        follow();
    }

    /** Whether looks are wanted and allowed, now or after a pause. */
    public boolean isAllowed() {
        return allowed;
    }

    /** Whether a pause of the user's or the system's is on. */
    public boolean isPaused() {
        return pauses.now(clock.instant()).isPresent();
    }

    /** Whether frames can be grabbed now. */
    public boolean isOpen() {
        return live;
    }

    /** How it stands. */
    public CameraStatus status() {
        return status;
    }

    /** Closes it for this time, as the user asked; zero ends such a pause. */
    public void pause(Duration time) {
        pauses.ask(clock.instant().plus(time));
        pauseEnd.run(time, this::follow);
        follow();
    }

    /** Closes it while a reason lasts, or ends the reason; several may last at once. */
    public void pause(CameraWhy why, boolean lasts) {
        pauses.set(why, lasts);
        follow();
    }

    /** Closes it until {@link #wake}: nobody is there, or the looks are far between. */
    public void rest(CameraWhy why) {
        if (status.state() != State.PAUSED) {
            release();
            resting = true;
            tell(State.PAUSED, why, Optional.empty(), "");
        }
    }

    /** Ends a rest; the watcher hears when frames can be grabbed. */
    public void wake() {
        if (resting) {
            resting = false;
            follow();
        }
    }

    /** A frame of the open camera; empty when it is not open, or was lost just now. */
    public Optional<BufferedImage> grab() {
        FrameSource from = source;
        if (!live || from == null) {
            return Optional.empty();
        }
        Taken taken = frames.take(from);
        if (taken.frame().isEmpty()) {
            fail(taken.fault(), "");
        }
        return taken.frame();
    }

    /** Says what the last frame was good for: a face that was read, or why there was none. */
    public void saw(boolean face, CameraWhy why) {
        if (live) {
            tell(face ? State.LIVE : State.NO_FACE, why, Optional.empty(), "");
        }
    }

    /** Closes it for good. */
    public void close() {
        allowed = false;
        on = false;
        retries.cancel();
        pauseEnd.cancel();
        release();
    }

    /** From any thread: ends what the device is waiting for, and closes it. */
    public void interrupt() {
        FrameSource closing = source;
        if (closing != null) {
            closing.interrupt();
        }
    }

    /** Brings the device in line with what is wanted now. */
    private void follow() {
        Optional<Pauses.Pause> pause = pauses.now(clock.instant());
        if (!on) {
            release();
            status = CameraStatus.off();
            watcher.changed(status);
        } else if (!allowed) {
            tell(State.CONSENT, CameraWhy.NONE, Optional.empty(), "");
        } else if (pause.isPresent()) {
            release();
            retries.cancel();
            resting = false;
            tell(State.PAUSED, pause.get().why(), pause.get().until(), "");
        } else if (source == null && !resting && !retries.isWaiting()) {
            open();
        }
    }

    private void open() {
        FrameSource opening = sources.of(choice);
        source = opening;
        status = new CameraStatus(State.OPENING, opening.name(), "");
        watcher.changed(status);
        opener.execute(() -> {
            Optional<FrameSource.Refusal> refusal = opening.open();
            owner.execute(() -> opened(opening, refusal));
        });
    }

    private void opened(FrameSource opening, Optional<FrameSource.Refusal> refusal) {
        if (source != opening) {
            opening.close();
            return;
        }
        status = new CameraStatus(status.state(), opening.name(), "");
        if (refusal.isPresent()) {
            fail(refusal.get().why(), refusal.get().sentence());
        } else if (opening.isLive()) {
            tell(State.WARMUP, CameraWhy.NONE, Optional.empty(), "");
            WarmUp warmUp = new WarmUp(clock.instant());
            warming.run(Duration.ZERO, () -> warm(opening, warmUp));
        } else {
            begin();
        }
    }

    private void warm(FrameSource opening, WarmUp warmUp) {
        Taken taken = FrameTaking.any(opening);
        if (taken.frame().isEmpty()) {
            fail(taken.fault(), "");
        } else if (warmUp.settled(taken.frame().get(), clock.instant())) {
            begin();
        } else {
            warming.run(STEP, () -> warm(opening, warmUp));
        }
    }

    private void begin() {
        live = true;
        liveSince = clock.instant();
        tell(State.LIVE, CameraWhy.NONE, Optional.empty(), "");
        watcher.ready();
    }

    private void fail(CameraWhy why, String sentence) {
        boolean lasted = live && Duration.between(liveSince, clock.instant()).compareTo(LASTED) >= 0;
        release();
        if (lasted) {
            retries.reset();
        }
        retries.begin();
        tell(why == CameraWhy.IN_USE ? State.BUSY : State.LOST, why, Optional.empty(), sentence);
    }

    private void release() {
        FrameSource closing = source;
        source = null;
        live = false;
        warming.cancel();
        if (closing != null) {
            closing.close();
        }
    }

    private void tell(State state, CameraWhy why, Optional<Instant> until, String sentence) {
        CameraStatus now = new CameraStatus(state, status.device(), why, until, sentence);
        if (!now.equals(status)) {
            status = now;
            watcher.changed(now);
        }
    }
}
