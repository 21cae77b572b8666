package io.github.mooddj.plugin;

import io.github.mooddj.host.loudness.LoudnessReader;
import io.github.mooddj.host.playback.CrossfadePlayer;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import io.github.mooddj.plugin.demo.DemoOpening;
import io.github.mooddj.plugin.dj.NoMusicPlayer;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.settings.AudioChoice;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The library and the player, open. Opened on thread mood-dj; closed by the session.
 *
 * @param store the library
 * @param player what sounds
 * @param output where the sound goes; empty where nothing can play
 * @param loudness opens what measures songs; empty where nothing can
 * @param notice what the user should know of the opening
 * @param demo what makes the demo's music, where that is wanted
 */
record Rooms(
        H2PlaylistStore store,
        MusicPlayer player,
        Optional<SoundOutput> output,
        Optional<Supplier<LoudnessReader>> loudness,
        Optional<Notice> notice,
        Optional<DemoOpening> demo) {
    /**
     * Opens both, what is slow side by side.
     *
     * @param data the plug-in's directory; exists
     * @param audio where the sound goes
     * @param host what the host has to do with it
     * @throws CannotOpenException if there can be no library, or no sink that the user asked for
     */
    static Rooms open(
            Path data,
            StartOptions options,
            AudioChoice audio,
            HostSound host,
            InstantSource clock,
            PluginThreads threads,
            ScheduledExecutorService moodDj)
            throws CannotOpenException {
        FutureTask<VlcLibrary> search = new FutureTask<>(VlcLibrary::find);
        threads.factory("vlc-search").newThread(search).start();
        Optional<DemoOpening> demo = options.demo()
                ? Optional.of(DemoOpening.begin(data.resolve("demo-music"), threads.factory("demo-music")))
                : Optional.empty();
        StoreOpening opening = H2PlaylistStore.open(data, clock);
        if (opening instanceof StoreOpening.InUse inUse) {
            throw new CannotOpenException(inUse.reason());
        } else if (opening instanceof StoreOpening.Unusable unusable) {
            throw new CannotOpenException(unusable.reason());
        } else if (opening instanceof StoreOpening.Opened opened) {
            try {
                if (demo.isPresent()) {
                    demo.get().fillFirst(opened.store());
                }
                return withPlayer(opened, search.get(), audio, host, threads, moodDj)
                        .with(demo);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                opened.store().close();
                throw new CannotOpenException("Mood DJ ends before it has opened", e);
            } catch (ExecutionException e) {
                opened.store().close();
                throw new CannotOpenException("VLC is there but cannot be loaded: " + e.getCause(), e);
            } catch (IOException e) {
                opened.store().close();
                throw new CannotOpenException(String.valueOf(e.getMessage()), e);
            }
        }
        throw new AssertionError(opening);
    }

    private Rooms with(Optional<DemoOpening> opening) {
        return new Rooms(store, player, output, loudness, notice, opening);
    }

    private static Rooms withPlayer(
            StoreOpening.Opened opened,
            VlcLibrary library,
            AudioChoice audio,
            HostSound host,
            PluginThreads threads,
            ScheduledExecutorService moodDj)
            throws IOException {
        Optional<Supplier<LoudnessReader>> loudness =
                library instanceof VlcLibrary.Found found ? Optional.of(found::loudnessReader) : Optional.empty();
        Optional<MusicPlayer> hosts = host.hosts(threads);
        if (hosts.isPresent()) {
            return new Rooms(
                    opened.store(),
                    host.besideOthers(hosts.get(), true, threads),
                    Optional.empty(),
                    loudness,
                    notice(opened.notice(), Optional.empty()),
                    Optional.empty());
        }
        if (library instanceof VlcLibrary.Missing missing) {
            return new Rooms(
                    opened.store(),
                    new NoMusicPlayer(missing.reason()),
                    Optional.empty(),
                    Optional.empty(),
                    notice(opened.notice(), Optional.of(missing.reason())),
                    Optional.empty());
        } else if (library instanceof VlcLibrary.Found found) {
            SoundOutput output = new SoundOutput(audio, threads, host::usualSink);
            MusicPlayer player = new CrossfadePlayer(
                    moodDj, threads.factory("audio-mixer"), found.decks(threads.factory("vlc-deck")), output.sink());
            return new Rooms(
                    opened.store(),
                    host.besideOthers(host.besideHost(player), false, threads),
                    Optional.of(output),
                    loudness,
                    notice(opened.notice(), Optional.empty()),
                    Optional.empty());
        }
        throw new AssertionError(library);
    }

    /** What the library and VLC have to say, sentences without full stops; each stays one that is known by itself. */
    static Optional<Notice> notice(Optional<String> library, Optional<String> vlc) {
        return Stream.concat(library.stream(), vlc.stream())
                .map(sentence -> Notice.plain(sentence + "."))
                .reduce((one, other) -> Notice.of(Notice.Kind.BOTH, one, other));
    }
}
