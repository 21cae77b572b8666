package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.CrossfadePlayer;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.playback.VideoFrames;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The player of the program on the real libVLC, with a sink of the benchmark's own. */
final class BenchPlayer implements AutoCloseable {
    /** Its threads, by name. */
    static final String OWNER = "bench-dj";

    static final String MIXER = "audio-mixer";
    static final String DECK = "deck-";

    private static final long LONGEST_NANOS = 15_000_000_000L;

    private final PluginThreads threads = new PluginThreads();
    private final ScheduledExecutorService owner = threads.single(OWNER);
    private final CrossfadePlayer player;
    private final List<String> news = new CopyOnWriteArrayList<>();
    private long lastKey;

    private BenchPlayer(VlcLibrary.Found library, AudioSink sink) {
        player = new CrossfadePlayer(owner, threads.factory(MIXER), library.decks(threads.factory(DECK)), sink);
        player.addListener(new News());
    }

    /**
     * Opens it.
     *
     * @throws IOException with a sentence for the user if there is no libVLC
     */
    static BenchPlayer open(AudioSink sink) throws IOException {
        VlcLibrary library = VlcLibrary.find();
        if (library instanceof VlcLibrary.Found found) {
            return new BenchPlayer(found, sink);
        }
        throw new IOException(((VlcLibrary.Missing) library).reason());
    }

    /** A key that was not used before. */
    long newKey() {
        return ++lastKey;
    }

    void play(long key, Path file, Duration fade) throws IOException {
        tell(on -> on.play(item(key, file), new Transition(fade, CrossfadeCurve.EQUAL_POWER)));
    }

    static MediaItem item(long key, Path file) {
        return new MediaItem(key, file.toUri(), TrackGain.NONE);
    }

    /** Gives a command on the owner's thread and waits for its end. */
    void tell(Consumer<MusicPlayer> command) throws IOException {
        try {
            owner.submit(() -> command.accept(player)).get();
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What was told, such as {@code started 3}; in the order of its coming. */
    List<String> news() {
        return news;
    }

    VideoFrames video() {
        return player.video();
    }

    PlaybackStatus status() {
        return player.status();
    }

    void awaitStarted(long key) throws IOException {
        await("track " + key + " to start", () -> news.contains("started " + key));
    }

    void awaitPosition(long key, Duration position) throws IOException {
        await("track " + key + " to come to " + position, () -> status().live()
                .filter(deck -> deck.key() == key && deck.position().compareTo(position) >= 0)
                .isPresent());
    }

    void await(String what, BooleanSupplier happened) throws IOException {
        long start = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - start > LONGEST_NANOS) {
                throw new IOException("waited in vain for " + what + "; " + status());
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Override
    public void close() throws IOException {
        tell(MusicPlayer::close);
        threads.close();
    }

    private final class News implements PlaybackListener {
        @Override
        public void started(long key) {
            news.add("started " + key);
        }

        @Override
        public void ending(long key) {
            news.add("ending " + key);
        }

        @Override
        public void ended(long key) {
            news.add("ended " + key);
        }

        @Override
        public void cutShort(long key, String reason) {
            news.add("cut " + key + ": " + reason);
        }

        @Override
        public void failed(long key, String reason) {
            news.add("failed " + key + ": " + reason);
        }
    }
}
