package io.github.mooddj.plugin;

import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.MediaPlayerHost.HostWindow;
import io.github.mooddj.host.PluginSession;
import io.github.mooddj.host.playback.SoundDevices;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.calibrate.CalibrationRoom;
import io.github.mooddj.plugin.camera.CameraList;
import io.github.mooddj.plugin.camera.DeviceFrameSources;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.MoodDirector;
import io.github.mooddj.plugin.hosts.HostRoom;
import io.github.mooddj.plugin.kept.CaptureLog;
import io.github.mooddj.plugin.kept.RememberedDrivers;
import io.github.mooddj.plugin.notice.Sayings;
import io.github.mooddj.plugin.profile.ProfileCommands;
import io.github.mooddj.plugin.sampling.FrameLender;
import io.github.mooddj.plugin.sampling.MoodSampler;
import io.github.mooddj.plugin.sampling.PowerSource;
import io.github.mooddj.plugin.sampling.Sight;
import io.github.mooddj.plugin.session.SessionWatch;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.SettingsSaver;
import io.github.mooddj.plugin.settings.SettingsStore;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.spectrum.SpectrumPump;
import io.github.mooddj.plugin.thread.PluginThreads;
import io.github.mooddj.plugin.ui.FirstRun;
import io.github.mooddj.plugin.ui.PanelDock;
import io.github.mooddj.plugin.ui.settings.CameraChoice;
import io.github.mooddj.plugin.ui.settings.SettingsParts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final long OPENING_MILLIS = 1500;

    private final MediaPlayerHost host;
    private final StartOptions options;
    private final Path data;
    private final ProfileCommands profiles;
    private final PluginThreads threads = new PluginThreads();
    private final ScheduledExecutorService moodDj = threads.single("mood-dj");
    private final ScheduledExecutorService writer = threads.single("library-writer");
    private final SessionWatch watch;
    private final CalibrationRoom calibration;
    private final MoodSampler sampler;
    private final MoodDirector director;
    private final CaptureLog captures;

    private final PowerSource power = PowerSource.ofSystem();
    private final MusicSide music;
    private final Optional<PanelDock> dock;
    private volatile DjSettings settings;
    private volatile Optional<DesktopSide> desktop = Optional.empty();
    private final CompletableFuture<Boolean> opened = new CompletableFuture<>();
    private final AtomicBoolean left = new AtomicBoolean();
    private boolean closed;

    private MoodDjSession(
            MediaPlayerHost host, StartOptions options, InstantSource clock, Path data, ProfileCommands profiles) {
        this.host = host;
        this.options = options;
        this.data = data;
        this.profiles = profiles;
        SettingsStore stored = new SettingsStore(data);
        SettingsSaver saver = new SettingsSaver(stored, writer);
        this.settings = stored.load();
        ScheduledExecutorService slow = threads.single("camera-opening");
        this.watch = SessionWatch.ofSystem(System.getProperty("os.name", ""), slow);
        SessionGuard cameras = new SessionGuard(
                new DeviceFrameSources(
                        options.cameraHold(), clock, threads.factory("camera"), new RememberedDrivers(data, writer)),
                watch);
        ScheduledExecutorService sampling = threads.single("mood-sampler");
        this.calibration = new CalibrationRoom(sampling, clock, this::lender, data.resolve("models"), this::say);
        this.sampler =
                new MoodSampler(sampling, clock, new Sight(cameras, slow, this::reader, power), settings, options);
        cameras.tell(sampler::pauseCamera);
        this.director = new MoodDirector(
                moodDj,
                clock,
                sampler,
                settings,
                wanted -> {
                    settings = wanted;
                    saver.accept(wanted);
                },
                calibration);
        this.captures = new CaptureLog(data.resolve("log"), ZoneId.systemDefault(), writer, director);
        HostSound sound = new HostSound(
                host, options.whileDjPlays(), () -> settings.sound().others(), moodDj, director::notice);
        this.music = new MusicSide(options, () -> settings, clock, data, threads, moodDj, writer, director, sound);
        this.dock = host.window().map(window -> panel(window, clock));
    }

    private PanelDock panel(HostWindow window, InstantSource clock) {
        return new PanelDock(
                window,
                director,
                sampler.preview(),
                profiles,
                new SpectrumPump(
                        threads.single("spectrum"),
                        () -> music.rooms().flatMap(Rooms::output).map(SoundOutput::tap)),
                calibration,
                clock,
                this::settingsParts,
                introduction());
    }

    /** Comes by itself to a new user's panel; the demo is for trying out and asks nothing. */
    private FirstRun introduction() {
        return new FirstRun(
                !options.demo() && !settings.welcome().seen(),
                () -> settings,
                MoodDjSession::cameras,
                calibration,
                () -> music.rooms()
                        .map(open -> new FirstRun.Music(open.store(), music.intake(), data.resolve("demo-music"))));
    }

    private FaceReader reader() {
        FaceReader opened = new EmotionModels().bundledReader();
        calibration.opened(opened);
        return opened;
    }

    private FrameLender lender() {
        return sampler.lender();
    }

    private void say(String sentence) {
        director.notice(sentence);
    }

    private Optional<SettingsParts> settingsParts() {
        return music.rooms().flatMap(open -> music.servers()
                .map(servers -> new SettingsParts(
                        open.store(),
                        director,
                        () -> settings,
                        MoodDjSession::cameras,
                        SoundDevices::list,
                        sampler.preview(),
                        servers,
                        profiles,
                        data,
                        this::historyErased,
                        version(),
                        music.intake(),
                        desktop.map(DesktopSide::choices).orElse(BackgroundChoices.NONE),
                        HostRoom.here(HostRoom.start(host.options()), version()))));
    }

    private void historyErased() {
        captures.erase();
        director.historyErased(() -> dock.ifPresent(PanelDock::historyChanged));
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
     * Starts in a host, on the event dispatch thread if that has a window.
     *
     * @param data the profile's directory; exists
     * @param profiles for panel and settings
     */
    static MoodDjSession start(
            MediaPlayerHost host, StartOptions options, InstantSource clock, Path data, ProfileCommands profiles) {
        MoodDjSession session = new MoodDjSession(host, options, clock, data, profiles);
        // The window first: the library, the player and the network take the processor for a second or two.
        session.dock.ifPresentOrElse(dock -> dock.whenSeen(session::begin), session::begin);
        return session;
    }

    private void begin() {
        if (!left.get()) {
            moodDj.execute(this::open);
        }
    }

    /** Fades the music out and waits for that, half a second at most; says whether there was music. */
    boolean fadeOut() {
        return music.fadeOut();
    }

    /** Takes the panel out; on the event dispatch thread. */
    void undock() {
        dock.ifPresent(PanelDock::close);
    }

    /** Waits until the library is open, or cannot be. */
    void awaitOpen() {
        Boolean unused = opened.completeOnTimeout(false, OPENING_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    /** What the DJ may be asked. */
    DjCommands commands() {
        return director;
    }

    /** Starts the music. */
    void play() {
        director.playPause();
    }

    private void open() {
        try {
            music.open(power);
            sampler.start(captures);
            desktop = Optional.of(DesktopSide.begin(host, director, () -> settings.background(), dock, threads, data));
            dock.ifPresent(open -> open.getReady(writer));
            this.opened.complete(true);
            music.watchFolders();
        } catch (CannotOpenException e) {
            this.opened.complete(false);
            LOG.error("{}", e.getMessage());
            String sentence = Sayings.in(Locale.getDefault()).of(e.getMessage() + ".");
            dock.ifPresentOrElse(open -> open.showFailure(sentence, () -> host.quit(FAILED)), () -> host.quit(FAILED));
        }
    }

    /**
     * Lets go of the music, the library and the camera, so that another session may have them; the panel was taken out
     * before. {@link #close} has to follow, and may take its time.
     */
    void leave() {
        sampler.setCameraOn(false);
        closeRooms();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!left.get()) {
            undock();
        }
        watch.close();
        sampler.close();
        closeRooms();
        threads.close();
    }

    private void closeRooms() {
        if (!left.getAndSet(true)) {
            desktop.ifPresent(DesktopSide::close);
            music.close();
        }
    }
}
