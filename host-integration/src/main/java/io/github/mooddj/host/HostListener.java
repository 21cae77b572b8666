package io.github.mooddj.host;

/** Hears what happens to a host; on the host's own threads, so every method returns at once. */
public interface HostListener {
    /** Something about its playback changed. */
    default void changed(NowPlaying now) {}

    /** Something is wrong with the host; {@code sentence} is for the user. */
    default void trouble(String sentence) {}

    /**
     * The host ends, or lets go of its plug-ins: sessions in it are to be closed. Sent once.
     *
     * @param exitCode as it was given to {@link MediaPlayerHost#quit}; 0 when the host ends by itself
     */
    default void closing(int exitCode) {}
}
