package io.github.mooddj.plugin.camera;

/**
 * The camera as the user sees it.
 *
 * @param state what it does
 * @param device its name; empty text when none
 * @param detail a sentence for the user; empty text when there is nothing to say
 */
public record CameraStatus(State state, String device, String detail) {
    /** What the camera does. */
    public enum State {
        /** Off, because the user wants it so. */
        OFF,
        /** Waits for the user's yes. */
        CONSENT,
        /** Being opened and warming up. */
        OPENING,
        /** Open, and frames come. */
        LIVE,
        /** Open, frames come, nobody in them. */
        NO_FACE,
        /** Another program has it. */
        BUSY,
        /** None found, or it went away; tried again from time to time. */
        LOST,
        /** Closed for a while by the program (nobody there, battery). */
        PAUSED
    }
}
