package io.github.mooddj.plugin.session.desktop;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What the desktop shows of the player.
 *
 * @param playing what it does
 * @param track which track; empty when none is loaded
 * @param volume 0 to 1
 * @param canGoOn whether there is a next track
 */
public record ControlsState(Playing playing, Optional<Shown> track, double volume, boolean canGoOn) {
    /** Nothing is loaded. */
    public static final ControlsState NOTHING = new ControlsState(Playing.STOPPED, Optional.empty(), 1, false);

    /** What the player does. */
    public enum Playing {
        /** It sounds, or is about to. */
        PLAYING("Playing"),
        /** It waits in the middle of a track. */
        PAUSED("Paused"),
        /** Nothing is loaded. */
        STOPPED("Stopped");

        private final String word;

        Playing(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * A track.
     *
     * @param key another one for each time that a track is played
     * @param title never blank
     * @param artist empty text when unknown
     * @param album empty text when unknown
     * @param location where it lies
     * @param length empty when unknown
     * @param cover a small picture; empty when there is none, or not yet
     */
    public record Shown(
            long key,
            String title,
            String artist,
            String album,
            URI location,
            Optional<Duration> length,
            Optional<BufferedImage> cover) {}
}
