package io.github.mooddj.plugin;

import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import io.github.mooddj.host.playback.SoundDevices;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.plugin.camera.CameraList;
import io.github.mooddj.plugin.camera.DeviceFrameSources;
import io.github.mooddj.plugin.dj.DjParts;
import io.github.mooddj.plugin.dj.MoodDirector;
import io.github.mooddj.plugin.kept.CaptureLog;
import io.github.mooddj.plugin.kept.RememberedDrivers;
import io.github.mooddj.plugin.loudness.LinuxPower;
import io.github.mooddj.plugin.loudness.LoudnessDesk;
import io.github.mooddj.plugin.loudness.LoudnessParts;
import io.github.mooddj.plugin.sampling.MoodSampler;
import io.github.mooddj.plugin.sampling.PowerSource;
import io.github.mooddj.plugin.sampling.Sight;
import io.github.mooddj.plugin.session.SessionWatch;
import io.github.mooddj.plugin.settings.AudioChoice;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.SettingsSaver;
import io.github.mooddj.plugin.settings.SettingsStore;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.spectrum.SpectrumPump;
import io.github.mooddj.plugin.thread.PluginThreads;
import io.github.mooddj.plugin.ui.PanelDock;
import io.github.mooddj.plugin.ui.settings.CameraChoice;
import io.github.mooddj.plugin.ui.settings.SettingsParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plug-in at work in one host. Settings and panel are there at once; library, player and camera open in the
 * background, and everything is closed in reverse order.
 */
final class MoodDjSession implements PluginSession {
    private static final Logger LOG = LoggerFactory.getLogger(MoodDjSession.class);
    private static final int FAILED = 1;
    private static final long CLOSING_MILLIS = 1500;

    private final MediaPlayerHost host;
    private final StartOptions options;
    private final InstantSource clock;
    private final Path data;
    private final PluginThreads threads = new PluginThreads();
    private final ScheduledExecutorService moodDj = threads.single("mood-dj");
    private final ScheduledExecutorService writer = threads.single("library-writer");
    private final SessionWatch watch;
    private final MoodSampler sampler;
    private final MoodDirector director;
    private final CaptureLog captures;

    private final Optional<PanelDock> dock;
    private volatile DjSettings settings;
    private volatile Optional<Rooms> rooms = Optional.empty();
    private volatile Optional<LoudnessDesk> loudness = Optional.empty();
    private volatile Optional<SoundDiary> diary = Optional.empty();
    private boolean closed;

    private MoodDjSession(MediaPlayerHost host, StartOptions options, InstantSource clock, Path data) {
        this.host = host;
        this.options = options;
        this.clock = clock;
        this.data = data;
        SettingsStore stored = new SettingsStore(data);
        SettingsSaver saver = new SettingsSaver(stored, writer);
        this.settings = stored.load();
        ScheduledExecutorService slow = threads.single("camera-opening");
        this.watch = SessionWatch.ofSystem(System.getProperty("os.name", ""), slow);
        SessionGuard cameras = new SessionGuard(
                new DeviceFrameSources(
                        options.cameraHold(), clock, threads.factory("camera"), new RememberedDrivers(data, writer)),
                watch);
        this.sampler = new MoodSampler(
                threads.single("mood-sampler"),
                clock,
                new Sight(cameras, slow, () -> new EmotionModels().bundledReader(), PowerSource.ofSystem()),
                settings,
                options);
        cameras.tell(sampler::pauseCamera);
        this.director = new MoodDirector(moodDj, clock, sampler, settings, wanted -> {
            settings = wanted;
            saver.accept(wanted);
        });
        this.captures = new CaptureLog(data.resolve("log"), ZoneId.systemDefault(), writer, director);
        this.dock = host.window()
                .map(window -> new PanelDock(
                        window,
                        director,
                        sampler.preview(),
                        new SpectrumPump(threads.single("spectrum"), () -> rooms.flatMap(Rooms::output)
                                .map(SoundOutput::tap)),
                        this::settingsParts));
    }

    private Optional<SettingsParts> settingsParts() {
        return rooms.map(open -> new SettingsParts(
                open.store(),
                director,
                () -> settings,
                MoodDjSession::cameras,
                SoundDevices::list,
                sampler.preview(),
                data,
                captures::erase,
                version()));
    }

    private static List<CameraChoice> cameras() {
        List<CameraList.Entry> entries = new CameraList().entries();
        return IntStream.range(0, entries.size())
                .mapToObj(number -> new CameraChoice(
                        String.valueOf(number), entries.get(number).name()))
                .toList();
    }

    private static String version() {
        return Optional.ofNullable(MoodDjSession.class.getPackage().getImplementationVersion())
                .orElse("(not built by Maven)");
    }

    /**
     * Starts in a host; the demo keeps its library apart from the user's.
     *
     * @throws UncheckedIOException if the directory for the demo cannot be made
     */
    static MoodDjSession start(MediaPlayerHost host, StartOptions options, InstantSource clock) {
        Path data = host.paths().data();
        if (options.demo()) {
            data = data.resolve("demo");
            try {
                Files.createDirectories(data);
            } catch (IOException e) {
                throw new UncheckedIOException("the demo's directory " + data + " cannot be made", e);
            }
        }
        MoodDjSession session = new MoodDjSession(host, options, clock, data);
        session.begin();
        return session;
    }

    private void begin() {
        moodDj.execute(this::open);
        options.duration().ifPresent(time -> {
            // Not on mood-dj: the end comes even if libVLC or the disk hangs there.
            var unused = writer.schedule(() -> host.quit(0), time.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    private void open() {
        try {
            AudioChoice audio = options.audio()
                    .orElseGet(() -> AudioChoice.parse(settings.sound().output()));
            Rooms opened = Rooms.open(data, options, audio, clock, threads, moodDj);
            rooms = Optional.of(opened);
            LoudnessDesk levels = levels(opened);
            loudness = Optional.of(levels);
            director.open(new DjParts(
                    opened.store(),
                    opened.player(),
                    writer,
                    new Random(),
                    levels,
                    opened.output().<Consumer<String>>map(output -> output).orElse(choice -> {}),
                    opened.notice()));
            sampler.start(captures);
            SoundDiary sound = new SoundDiary(data, clock, opened.player()::underruns);
            sound.begin(writer);
            diary = Optional.of(sound);
            DailyBackup.begin(writer, opened.store(), director::notice);
        } catch (CannotOpenException e) {
            LOG.error("{}", e.getMessage());
            String sentence = String.valueOf(e.getMessage());
            dock.ifPresentOrElse(open -> open.showFailure(sentence, () -> host.quit(FAILED)), () -> host.quit(FAILED));
        }
    }

    private LoudnessDesk levels(Rooms opened) {
        return new LoudnessDesk(
                new LoudnessParts(
                        opened.store().loudness(),
                        opened.loudness(),
                        threads.single("loudness-scan"),
                        clock,
                        new LinuxPower(Path.of("/sys/class/power_supply"))),
                () -> settings.sound().loudness());
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        dock.ifPresent(PanelDock::close);
        watch.close();
        sampler.close();
        loudness.ifPresent(LoudnessDesk::close);
        // What still waits to be written comes before the end of the library.
        awaitClosing(CompletableFuture.runAsync(this::closePlayer, moodDj).thenRunAsync(this::closeStore, writer));
        threads.close();
    }

    private void closePlayer() {
        director.close();
        rooms.ifPresent(open -> open.player().close());
    }

    private void closeStore() {
        diary.ifPresent(SoundDiary::write);
        rooms.ifPresent(open -> open.store().close());
        rooms = Optional.empty();
    }

    private static void awaitClosing(CompletableFuture<Void> closing) {
        try {
            closing.get(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The player or the library does not close in time; left behind");
        } catch (ExecutionException e) {
            LOG.error("Closing failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
