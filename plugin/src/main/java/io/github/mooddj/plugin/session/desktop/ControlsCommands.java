package io.github.mooddj.plugin.session.desktop;

/** What the desktop's controls may ask of the player; every method returns at once, from any thread. */
public interface ControlsCommands {
    /** The next track. */
    void next();

    /** The track before. */
    void previous();

    /** Plays or pauses. */
    void playPause();

    /** Plays, or pauses; nothing happens when it does so already. */
    void setPlaying(boolean on);

    /** Ends the music. */
    void stop();

    /** 0 to 1. */
    void setVolume(double volume);

    /** Whether there is a window that can be brought to the front. */
    boolean hasWindow();

    /** Brings it there. */
    void raise();

    /** Ends the program. */
    void quit();
}
