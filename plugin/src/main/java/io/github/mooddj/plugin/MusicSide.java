package io.github.mooddj.plugin;

import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.plugin.demo.DemoOpening;
import io.github.mooddj.plugin.dj.DjParts;
import io.github.mooddj.plugin.dj.MoodDirector;
import io.github.mooddj.plugin.loudness.LoudnessDesk;
import io.github.mooddj.plugin.loudness.LoudnessParts;
import io.github.mooddj.plugin.music.Covers;
import io.github.mooddj.plugin.music.MusicRoom;
import io.github.mooddj.plugin.sampling.PowerSource;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.settings.AudioChoice;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a session has of music: the library, the player, and what lives on them. Opens one after the other on thread
 * mood-dj, closes in reverse order; what is not open yet is empty. The other methods may be called on any thread.
 */
final class MusicSide implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MusicSide.class);
    private static final long CLOSING_MILLIS = 1500;
    private static final Duration LONGEST_GOODBYE = Duration.ofMillis(400);

    private final StartOptions options;
    private final Supplier<DjSettings> settings;
    private final InstantSource clock;
    private final Path data;
    private final PluginThreads threads;
    private final ScheduledExecutorService moodDj;
    private final ScheduledExecutorService writer;
    private final MoodDirector director;
    private final HostSound hostSound;

    private volatile Optional<Rooms> rooms = Optional.empty();
    private volatile Optional<LoudnessDesk> loudness = Optional.empty();
    private volatile Optional<SoundDiary> diary = Optional.empty();
    private volatile Optional<MusicServers> servers = Optional.empty();
    private volatile Optional<MusicRoom> intake = Optional.empty();

    /**
     * Opens nothing yet.
     *
     * @param data the profile's directory; exists
     * @param moodDj thread mood-dj
     * @param writer thread library-writer
     * @param director gets library and player; closed with this
     * @param hostSound what the host has to do with the sound; closed with this
     */
    MusicSide(
            StartOptions options,
            Supplier<DjSettings> settings,
            InstantSource clock,
            Path data,
            PluginThreads threads,
            ScheduledExecutorService moodDj,
            ScheduledExecutorService writer,
            MoodDirector director,
            HostSound hostSound) {
        this.options = options;
        this.settings = settings;
        this.clock = clock;
        this.data = data;
        this.threads = threads;
        this.moodDj = moodDj;
        this.writer = writer;
        this.director = director;
        this.hostSound = hostSound;
    }

    /**
     * Opens everything but the folders; on thread mood-dj. The director plays from then on.
     *
     * @param power whether measuring songs has to rest
     * @throws CannotOpenException if there can be no library, or no sink that the user asked for
     */
    void open(PowerSource power) throws CannotOpenException {
        AudioChoice audio = options.audio()
                .orElseGet(() -> AudioChoice.parse(settings.get().sound().output()));
        Rooms opened = Rooms.open(data, options, audio, hostSound, clock, threads, moodDj);
        rooms = Optional.of(opened);
        LoudnessDesk levels = levels(opened, power);
        loudness = Optional.of(levels);
        ServerRoom music = ServerRoom.open(opened.store(), data, threads, director::libraryChanged);
        servers = Optional.of(music.servers());
        director.open(new DjParts(
                opened.store(),
                opened.player(),
                writer,
                new Random(),
                music.echo(),
                levels,
                opened.output().<Consumer<String>>map(output -> output).orElse(choice -> {}),
                new Covers(threads.single("covers")),
                opened.notice()));
        opened.demo().ifPresent(demo -> {
            // Something plays at once; the first mood fades to its own music.
            director.playPause();
            demo.fillRest(opened.store(), writer, director::libraryChanged, director::notice);
        });
        SoundDiary sound = new SoundDiary(data, clock, opened.player()::underruns);
        sound.begin(writer);
        diary = Optional.of(sound);
        DailyBackup.begin(writer, opened.store(), director::notice);
    }

    private LoudnessDesk levels(Rooms opened, PowerSource power) {
        return new LoudnessDesk(
                new LoudnessParts(
                        opened.store().loudness(),
                        opened.loudness(),
                        threads.single("loudness-scan"),
                        clock,
                        power::onBattery),
                () -> settings.get().sound().loudness());
    }

    /** Looks for new songs in the folders from now on; on thread mood-dj, after {@link #open}. */
    void watchFolders() {
        rooms.ifPresent(open -> {
            MusicRoom watching = new MusicRoom(open.store(), threads);
            watching.onChange(director::libraryChanged);
            watching.watchFolders();
            intake = Optional.of(watching);
        });
    }

    Optional<Rooms> rooms() {
        return rooms;
    }

    Optional<MusicServers> servers() {
        return servers;
    }

    /** Takes songs in. */
    Optional<MusicRoom> intake() {
        return intake;
    }

    /** Fades the music out and waits for that, half a second at most; says whether there was music. */
    boolean fadeOut() {
        Duration usual = settings.get().fades().pause();
        Duration fade = usual.compareTo(LONGEST_GOODBYE) < 0 ? usual : LONGEST_GOODBYE;
        CompletableFuture<Boolean> silent = new CompletableFuture<>();
        moodDj.execute(() -> {
            Optional<MusicPlayer> sounding = rooms.map(Rooms::player)
                    .filter(player -> player.status().state() != State.STOPPED
                            && player.status().state() != State.PAUSED);
            sounding.ifPresent(player -> player.pause(fade));
            long wait = sounding.isPresent() ? fade.toMillis() : 0;
            var unused = moodDj.schedule(() -> silent.complete(sounding.isPresent()), wait, TimeUnit.MILLISECONDS);
        });
        return silent.completeOnTimeout(true, CLOSING_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    /** What still waits to be written comes before the end of the library. Waits, but not for ever. */
    @Override
    public void close() {
        loudness.ifPresent(LoudnessDesk::close);
        intake.ifPresent(MusicRoom::close);
        rooms.flatMap(Rooms::demo).ifPresent(DemoOpening::close);
        // A player that fails at its end must not keep the library from being closed.
        CompletableFuture<Void> closing = CompletableFuture.runAsync(this::closePlayer, moodDj)
                .whenCompleteAsync((done, failure) -> closeStore(), writer);
        try {
            closing.get(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("The player or the library does not close in time; left behind");
        } catch (ExecutionException e) {
            log.error("Closing failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closePlayer() {
        director.close();
        rooms.ifPresent(open -> open.player().close());
        // Behind the player, which gives back what it held.
        hostSound.close();
    }

    private void closeStore() {
        diary.ifPresent(SoundDiary::write);
        servers.ifPresent(MusicServers::close);
        rooms.ifPresent(open -> open.store().close());
        rooms = Optional.empty();
    }
}
