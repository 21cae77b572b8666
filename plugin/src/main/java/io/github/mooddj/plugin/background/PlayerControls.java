package io.github.mooddj.plugin.background;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.session.desktop.ControlsCommands;
import io.github.mooddj.plugin.session.desktop.ControlsState;
import io.github.mooddj.plugin.session.desktop.ControlsState.Playing;
import io.github.mooddj.plugin.session.desktop.ControlsState.Shown;
import java.time.Duration;
import java.util.Optional;

/**
 * The DJ as the desktop's controls know players.
 *
 * @param dj takes the commands
 * @param window brings the window to the front; empty where there is none
 * @param end ends the program
 */
public record PlayerControls(DjCommands dj, Optional<Runnable> window, Runnable end) implements ControlsCommands {
    /** What the desktop shows of a moment. */
    static ControlsState state(DjStatus status) {
        return new ControlsState(
                playing(status.playback().state()),
                shown(status),
                status.playback().volume().amplitude(),
                !status.queue().next().isEmpty());
    }

    private static Playing playing(PlaybackStatus.State state) {
        return switch (state) {
            case STOPPED -> Playing.STOPPED;
            case PAUSED -> Playing.PAUSED;
            case LOADING, PLAYING, FADING -> Playing.PLAYING;
        };
    }

    private static Optional<Shown> shown(DjStatus status) {
        return status.playback().live().flatMap(deck -> status.live()
                .map(playing -> new Shown(
                        deck.key(),
                        deck.title().orElse(playing.track().title()),
                        playing.track().artist(),
                        playing.track().album(),
                        playing.track().location(),
                        deck.length().or(() -> playing.track().length()),
                        playing.cover())));
    }

    static Duration position(DjStatus status) {
        return status.playback().live().map(PlaybackStatus.DeckStatus::position).orElse(Duration.ZERO);
    }

    @Override
    public void next() {
        dj.next();
    }

    @Override
    public void previous() {
        dj.previous();
    }

    @Override
    public void playPause() {
        dj.playPause();
    }

    @Override
    public void setPlaying(boolean on) {
        dj.setPlaying(on);
    }

    @Override
    public void stop() {
        dj.stop();
    }

    @Override
    public void setVolume(double volume) {
        dj.setVolume(volume);
    }

    @Override
    public boolean hasWindow() {
        return window.isPresent();
    }

    @Override
    public void raise() {
        window.ifPresent(Runnable::run);
    }

    @Override
    public void quit() {
        end.run();
    }
}
