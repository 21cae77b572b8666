package io.github.mooddj.host.desktop;

import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.HostTransport;
import io.github.mooddj.host.MediaPlayerHost.Registration;
import io.github.mooddj.host.NowPlaying;
import io.github.mooddj.host.vlcj.PlainPlayer;
import io.github.mooddj.host.vlcj.VlcLibrary;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

/**
 * What the player plays by itself. Event dispatch thread, except for what {@link HostTransport} promises; folders are
 * looked through, and VLC is looked for, on threads of its own.
 */
final class OwnMusic implements HostTransport, AutoCloseable {
    private static final int FULL = 100;

    private final PlayQueue queue = new PlayQueue();
    private final PlainPlayer player;
    /** Looks through folders, one after the other, so that they stay in the order in which they were opened. */
    private final ExecutorService looking = PlayerThreads.single();
    /** Asks the player, one thing after the other: the first one waits until VLC is found. */
    private final ExecutorService asking = PlayerThreads.single();

    private final List<HostListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile NowPlaying.State state = NowPlaying.State.STOPPED;
    private volatile Optional<String> title = Optional.empty();
    private volatile double volume = 1;
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * Why a piece did not play.
     *
     * @param title of the piece; empty where none would play
     * @param reason a sentence in English without a full stop
     */
    record Trouble(Optional<String> title, String reason) {}

    OwnMusic() {
        player = new PlainPlayer(new PlayerThreads(), new PlainPlayer.Listener() {
            @Override
            public void playing(boolean plays) {
                EventQueue.invokeLater(() -> turned(plays ? NowPlaying.State.PLAYING : NowPlaying.State.PAUSED));
            }

            @Override
            public void ended(Optional<String> why) {
                EventQueue.invokeLater(() -> goOn(why));
            }
        });
    }

    PlayQueue queue() {
        return queue;
    }

    Registration add(HostListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Runs with every change. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Why the last piece did not play. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    Optional<BufferedImage> picture() {
        return player.picture();
    }

    /** Width by height of the video; 0 while unknown. */
    double aspect() {
        return player.aspect();
    }

    private void turned(NowPlaying.State now) {
        if (queue.current() < 0) {
            state = NowPlaying.State.STOPPED;
        } else {
            state = now;
        }
        changed();
    }

    private void changed() {
        NowPlaying now = nowPlaying();
        listeners.forEach(listener -> listener.changed(now));
        watchers.forEach(Runnable::run);
    }

    private void goOn(Optional<String> why) {
        trouble = why.map(sentence -> new Trouble(title, sentence));
        if (queue.current() >= 0 && queue.current() + 1 < queue.getSize()) {
            play(queue.current() + 1);
        } else {
            state = NowPlaying.State.STOPPED;
            changed();
        }
    }

    /**
     * Adds files and folders as soon as they are looked through; begins with the first of them if nothing plays then.
     */
    void open(List<Path> chosen) {
        if (looking.isShutdown()) {
            return;
        }
        looking.execute(() -> {
            List<URI> found = MediaFiles.in(chosen).stream().map(Path::toUri).toList();
            EventQueue.invokeLater(() -> add(found));
        });
    }

    private void add(List<URI> found) {
        int first = queue.getSize();
        queue.add(found);
        if (state != NowPlaying.State.PLAYING && queue.getSize() > first) {
            play(first);
        }
        changed();
    }

    /** Plays the one at this place of the queue. */
    void play(int index) {
        queue.choose(index).ifPresent(piece -> {
            title = Optional.of(queue.getElementAt(index));
            ask(() -> begin(piece));
            changed();
        });
    }

    private void begin(URI piece) {
        if (VlcLibrary.find() instanceof VlcLibrary.Missing missing) {
            EventQueue.invokeLater(() -> {
                title = Optional.empty();
                trouble = Optional.of(new Trouble(Optional.empty(), missing.reason()));
                changed();
            });
        } else {
            player.play(piece);
        }
    }

    private void ask(Runnable request) {
        if (!asking.isShutdown()) {
            asking.execute(request);
        }
    }

    void playOrPause() {
        if (state == NowPlaying.State.PLAYING) {
            pause();
        } else if (state == NowPlaying.State.PAUSED) {
            play();
        } else {
            play(Math.max(0, queue.current()));
        }
    }

    void remove(int index) {
        if (index == queue.current()) {
            ask(player::stop);
        }
        queue.remove(index);
        changed();
    }

    @Override
    public NowPlaying nowPlaying() {
        return new NowPlaying(
                state,
                title,
                Optional.empty(),
                Optional.of(player.position()),
                player.length(),
                OptionalDouble.of(volume));
    }

    @Override
    public void play() {
        ask(() -> player.setPaused(false));
    }

    @Override
    public void pause() {
        ask(() -> player.setPaused(true));
    }

    @Override
    public void next() {
        EventQueue.invokeLater(() -> play(queue.current() + 1));
    }

    @Override
    public void previous() {
        EventQueue.invokeLater(() -> play(Math.max(0, queue.current() - 1)));
    }

    @Override
    public void seek(Duration position) {
        ask(() -> player.seek(position));
    }

    @Override
    public void setVolume(double wanted) {
        volume = Math.max(0, Math.min(1, wanted));
        player.setVolume((int) Math.round(volume * FULL));
        EventQueue.invokeLater(() -> watchers.forEach(Runnable::run));
    }

    @Override
    public void enqueue(URI location) {
        EventQueue.invokeLater(() -> {
            queue.add(List.of(location));
            changed();
        });
    }

    @Override
    public void close() {
        looking.shutdownNow();
        asking.shutdownNow();
        player.close();
    }
}
