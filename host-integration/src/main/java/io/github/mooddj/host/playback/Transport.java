package io.github.mooddj.host.playback;

import java.time.Duration;

/** Whether the mix as a whole sounds or is frozen; the owner's thread only. */
final class Transport {
    private final Mixer mixer;
    private boolean paused;
    /** The mixer was told to pause, and not to go on again yet. */
    private boolean down;

    Transport(Mixer mixer) {
        this.mixer = mixer;
    }

    /** Whether the user wants it still. */
    boolean paused() {
        return paused;
    }

    /** Frozen, or on the way there. */
    boolean down() {
        return down;
    }

    /** Frozen: nothing that is done to the decks can be heard. */
    boolean unheard() {
        return down && mixer.frozen();
    }

    /** On the way down; a new track has to wait for the bottom. */
    boolean sinking() {
        return down && !mixer.frozen();
    }

    void pause(Duration fade) {
        paused = true;
        if (!down) {
            down = true;
            mixer.pause(Math.max(Crossfade.SHORTEST, Frames.in(fade)));
        }
    }

    /** The pause is over, in the user's mind; the mix goes up when there is something to hear. */
    void release() {
        paused = false;
    }

    /** Sounds again; the decks were thawed before. */
    void up(long frames) {
        down = false;
        mixer.resume(Math.max(Crossfade.SHORTEST, frames));
    }
}
