package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.CrossfadePlayer;
import io.github.mooddj.host.playback.Heard;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.playback.VideoFrame;
import io.github.mooddj.host.playback.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/** A player on the real libVLC, with its owner's thread; the test is skipped where libVLC is missing. */
final class RealPlayer implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Heard heard = new Heard();
    private final ThreadFactory daemons = task -> {
        Thread thread = new Thread(task, "test-player");
        thread.setDaemon(true);
        return thread;
    };
    private final ScheduledExecutorService owner = Executors.newSingleThreadScheduledExecutor(daemons);
    private final CrossfadePlayer player;

    RealPlayer(AudioSink sink) {
        VlcLibrary library = VlcLibrary.find();
        if (library instanceof VlcLibrary.Missing missing) {
            sink.close();
            Assumptions.abort(missing.reason());
        }
        VlcLibrary.Found found = (VlcLibrary.Found) library;
        player = new CrossfadePlayer(owner, daemons, found.decks(daemons), sink);
        player.addListener(heard);
    }

    void play(long key, URI location, Duration fade) {
        tell(on -> on.play(
                new MediaItem(key, location, TrackGain.NONE), new Transition(fade, CrossfadeCurve.EQUAL_POWER)));
    }

    void tell(Consumer<MusicPlayer> command) {
        try {
            owner.submit(() -> command.accept(player)).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void showVideo(boolean wanted) {
        player.video().show(wanted);
    }

    Optional<VideoFrame> picture() {
        return player.video().current();
    }

    PlaybackStatus status() {
        return player.status();
    }

    void waitFor(String news) {
        try {
            Waiting.until(news, PATIENCE, () -> heard.news.stream().anyMatch(told -> told.startsWith(news)));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + ", but " + heard.news + " " + status(), e);
        }
    }

    void waitForPosition(long key, Duration position) {
        Waiting.until(key + " at " + position + ", but " + heard.news + status(), PATIENCE, () -> status().live()
                .filter(deck -> deck.key() == key && deck.position().compareTo(position) >= 0)
                .isPresent());
    }

    void waitForSilence() {
        Waiting.until("silence", PATIENCE, () -> status().live().stream()
                .allMatch(deck -> deck.levels().get(0) == -120));
    }

    void waitForState(PlaybackStatus.State state) {
        Waiting.until(state.name(), PATIENCE, () -> status().state() == state);
    }

    @Override
    public void close() {
        tell(MusicPlayer::close);
        owner.shutdownNow();
    }
}
