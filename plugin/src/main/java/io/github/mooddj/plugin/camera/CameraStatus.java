package io.github.mooddj.plugin.camera;

import java.time.Instant;
import java.util.Optional;

/**
 * The camera as the user sees it.
 *
 * @param state what it does
 * @param device its name; empty text when none
 * @param why the reason, to be put into the user's language
 * @param until when a pause on request ends
 * @param detail the driver's sentence; empty text when there is nothing to say
 */
public record CameraStatus(State state, String device, CameraWhy why, Optional<Instant> until, String detail) {
    /** A status without a reason. */
    public CameraStatus(State state, String device, String detail) {
        this(state, device, CameraWhy.NONE, Optional.empty(), detail);
    }

    /** A camera that is off. */
    public static CameraStatus off() {
        return new CameraStatus(State.OFF, "", "");
    }

    /** Whether the device is open, or about to be: what the sign in the panel must say. */
    public boolean isOpen() {
        return state.open;
    }

    /** What the camera does. */
    public enum State {
        /** Off, because the user wants it so. */
        OFF(false),
        /** Waits for the user's yes. */
        CONSENT(false),
        /** Being opened. */
        OPENING(true),
        /** Open; the exposure settles. */
        WARMUP(true),
        /** Open, and frames come. */
        LIVE(true),
        /** Open, frames come, no face that can be read in them. */
        NO_FACE(true),
        /** Another program has it. */
        BUSY(false),
        /** None found, or it went away; tried again from time to time. */
        LOST(false),
        /** Closed for a while; back by itself when the reason is over. */
        PAUSED(false);

        private final boolean open;

        State(boolean open) {
            this.open = open;
        }
    }
}
