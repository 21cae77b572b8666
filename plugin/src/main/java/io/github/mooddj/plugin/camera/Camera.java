package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The camera of the user's choice: opened when it may and must be, tried again when it is lost. All on thread
 * mood-sampler, save {@link #interrupt}.
 */
public final class Camera {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LAST_RETRY = Duration.ofSeconds(30);
    private static final CameraStatus OFF = new CameraStatus(CameraStatus.State.OFF, "", "");

    private final FrameSources sources;
    private final InstantSource clock;
    private CameraChoice choice = new CameraChoice.None();
    private boolean allowed;
    private volatile @Nullable FrameSource source;
    private boolean open;
    private CameraStatus status = OFF;
    private Duration retry = FIRST_RETRY;
    private Instant retryAt = Instant.MIN;

    /** A camera that is off. */
    public Camera(FrameSources sources, InstantSource clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Takes the user's wishes; closes what does not fit them. Opens nothing yet.
     *
     * @param wanted which camera
     * @param on whether the user wants it on
     * @param consent whether the user agreed to be looked at
     */
    public void use(CameraChoice wanted, boolean on, boolean consent) {
        boolean may = on && !(wanted instanceof CameraChoice.None) && (consent || !wanted.needsConsent());
        if (may && allowed && wanted.equals(choice)) {
            return;
        }
        release();
        choice = wanted;
        allowed = may;
        retry = FIRST_RETRY;
        retryAt = Instant.MIN;
        if (on && !may && !(wanted instanceof CameraChoice.None)) {
            status = new CameraStatus(
                    CameraStatus.State.CONSENT, "", "The camera stays closed until you say that it may look.");
        } else {
            status = allowed ? new CameraStatus(CameraStatus.State.OPENING, "", "") : OFF;
        }
    }

    /** Whether looks are wanted and allowed. */
    public boolean isAllowed() {
        return allowed;
    }

    /** Whether frames can be grabbed without opening. */
    public boolean isOpen() {
        return open;
    }

    /** How it stands. */
    public CameraStatus status() {
        return status;
    }

    /** Makes the source, so that {@link #open} and {@link #interrupt} have one; the state is now opening. */
    public void prepare() {
        FrameSource fresh = sources.of(choice);
        source = fresh;
        status = new CameraStatus(CameraStatus.State.OPENING, fresh.name(), "");
    }

    /** Opens what was prepared; waits for the device. Answers whether frames can be grabbed now. */
    public boolean open() {
        FrameSource opening = source;
        if (opening == null) {
            return false;
        }
        Optional<FrameSource.Refusal> refusal = opening.open();
        if (refusal.isPresent()) {
            FrameSource.Refusal why = refusal.get();
            lose(why.busy() ? CameraStatus.State.BUSY : CameraStatus.State.LOST, why.sentence());
            return false;
        }
        open = true;
        retry = FIRST_RETRY;
        status = new CameraStatus(CameraStatus.State.LIVE, opening.name(), "");
        return true;
    }

    /** A frame of the open camera; empty when it is not open, or lost just now. */
    public Optional<BufferedImage> grab() {
        FrameSource from = source;
        if (!open || from == null) {
            return Optional.empty();
        }
        Optional<BufferedImage> frame = from.grab();
        if (frame.isEmpty()) {
            lose(CameraStatus.State.LOST, from.name() + " gives no pictures any more.");
        }
        return frame;
    }

    /** Says whether the last frame had a face. */
    public void saw(boolean face) {
        if (open) {
            status = new CameraStatus(
                    face ? CameraStatus.State.LIVE : CameraStatus.State.NO_FACE, status.device(), status.detail());
        }
    }

    /** Closes it for a while, since nobody is there. */
    public void pause() {
        String device = status.device();
        release();
        status = new CameraStatus(
                CameraStatus.State.PAUSED, device, "Nobody was there for a while; a look now and then goes on.");
    }

    /** Closes it. */
    public void release() {
        FrameSource closing = source;
        source = null;
        open = false;
        if (closing != null) {
            closing.close();
        }
    }

    /** How long to wait before the next try to open it; zero when it can be tried at once. */
    public Duration retryIn() {
        Instant now = clock.instant();
        return retryAt.isAfter(now) ? Duration.between(now, retryAt) : Duration.ZERO;
    }

    /** From any thread: ends what the device is waiting for, and closes it; the next grab finds it lost. */
    public void interrupt() {
        FrameSource closing = source;
        if (closing != null) {
            closing.interrupt();
        }
    }

    private void lose(CameraStatus.State state, String sentence) {
        String device = status.device();
        release();
        status = new CameraStatus(state, device, sentence);
        retryAt = clock.instant().plus(retry);
        Duration twice = retry.multipliedBy(2);
        retry = twice.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : twice;
    }
}
