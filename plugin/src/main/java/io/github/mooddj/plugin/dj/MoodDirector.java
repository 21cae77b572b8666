package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.VideoFrames;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.sampling.MoodControl;
import io.github.mooddj.plugin.sampling.MoodSample;
import io.github.mooddj.plugin.sampling.SamplerListener;
import io.github.mooddj.plugin.sampling.Snapshot;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.WelcomeSettings;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns mood changes and the user's commands into music. Every method may be called from any thread and returns at
 * once; the work is done on thread mood-dj, in the order of the calls, after {@link #open} has been worked off.
 */
public final class MoodDirector extends MusicCommands implements SamplerListener {
    private static final Logger log = LoggerFactory.getLogger(MoodDirector.class);

    private final ScheduledExecutorService moodDj;
    private final InstantSource clock;
    private final MoodControl moods;
    private final Consumer<DjSettings> saver;
    private final StatusFeed feed = new StatusFeed();
    private final MoodDiary diary;
    private final Verdicts verdicts;
    private final Moment moment = new Moment();

    private volatile VideoFrames video = VideoFrames.NONE;

    // Thread mood-dj only, from here on.
    private Optional<DjDesk> desk = Optional.empty();
    private DjSettings settings;
    private boolean djOn = true;
    private MoodState mood;
    private final Ticker ticker = new Ticker(() -> desk.filter(DjDesk::isMoving).isPresent(), this::publish);

    /**
     * Makes a director that does nothing until {@link #open}.
     *
     * @param moodDj the one thread that does the work
     * @param clock when things happen
     * @param moods where moods come from
     * @param settings as loaded
     * @param saver stores settings that the user changed; called on thread mood-dj
     * @param learner learns from corrections
     */
    public MoodDirector(
            ScheduledExecutorService moodDj,
            InstantSource clock,
            MoodControl moods,
            DjSettings settings,
            Consumer<DjSettings> saver,
            CorrectionLearner learner) {
        this.moodDj = moodDj;
        this.clock = clock;
        this.moods = moods;
        this.settings = settings;
        this.saver = saver;
        this.mood = moods.state();
        this.diary = new MoodDiary(clock, learner);
        this.verdicts = new Verdicts(moods, diary, clock);
    }

    /** Gets its library and player; on thread mood-dj. What is asked for before has no music to change. */
    public void open(DjParts parts) {
        DjDesk opened = DjDesk.open(parts, settings, clock, moodDj, moment::say);
        video = parts.player().video();
        diary.open(opened.library(), parts.store());
        diary.keepTime(moodDj, moods::state);
        desk = Optional.of(opened);
        parts.notice().ifPresent(moment::say);
        ticker.start(moodDj);
        publish();
    }

    /** Stops; on thread mood-dj, before its parts are closed. */
    public void close() {
        ticker.stop();
        diary.lasts(moods.state());
        desk = Optional.empty();
    }

    @Override
    public void looked(MoodSample sample, MoodState state, CameraStatus status) {
        moodDj.execute(() -> {
            mood = state;
            verdicts.looked(sample);
            moment.looked(sample, status);
            publish();
        });
    }

    @Override
    public void changed(MoodChange change, MoodState state) {
        moodDj.execute(() -> {
            mood = state;
            log.info("{}", MoodWords.line(change));
            diary.record(change);
            moment.forgetNotice();
            if (djOn || change.cause() == MoodChange.Cause.CHOSEN || change.cause() == MoodChange.Cause.SNAPSHOT) {
                onDesk(open -> open.music().playMood(change.to()).ifPresent(moment::say));
            }
            publish();
        });
    }

    @Override
    public void snapshotTaken(Snapshot taken) {
        moodDj.execute(() -> {
            moment.show(taken);
            publish();
        });
    }

    @Override
    public void notice(String sentence) {
        moodDj.execute(() -> {
            moment.say(Notice.plain(sentence));
            publish();
        });
    }

    @Override
    public VideoFrames video() {
        return video;
    }

    @Override
    public void setVolume(double volume) {
        command(open -> {
            open.player().setVolume(new Gain(volume));
            settings = settings.with(settings.sound().withVolume(volume));
            saver.accept(settings);
        });
    }

    @Override
    public void setDjOn(boolean on) {
        moodDj.execute(() -> {
            djOn = on;
            mood.mood()
                    .filter(now -> on)
                    .ifPresent(now ->
                            onDesk(open -> open.music().playMood(now.emotion()).ifPresent(moment::say)));
            publish();
        });
    }

    @Override
    public void setCameraOn(boolean on) {
        if (!on) {
            // Not behind what waits on mood-dj: off means off at once.
            moods.setCameraOn(false);
            return;
        }
        moodDj.execute(() -> {
            if (!settings.camera().consent()) {
                settings = settings.with(settings.camera().withConsent(true));
                saver.accept(settings);
                moods.apply(settings);
            }
            moods.setCameraOn(true);
        });
    }

    @Override
    public void welcomed() {
        moodDj.execute(() -> {
            settings = settings.with(new WelcomeSettings(true));
            saver.accept(settings);
        });
    }

    @Override
    public void pauseCamera(Duration time) {
        // Not behind what waits on mood-dj, as with off.
        moods.pauseCamera(time);
    }

    @Override
    public void snapshot() {
        moods.snapshot();
    }

    @Override
    public void snapshot(Path picture) {
        moods.snapshot(picture);
    }

    @Override
    public void snapshot(BufferedImage picture, String name) {
        moods.snapshot(picture, name);
    }

    @Override
    public void answerSnapshot(Emotion truth) {
        moodDj.execute(() -> {
            moment.snapshot().ifPresent(taken -> verdicts.answer(taken, truth));
            publish();
        });
    }

    @Override
    public void chooseMood(Emotion emotion) {
        moods.choose(emotion);
    }

    @Override
    public void notThisMood(Optional<Emotion> right) {
        moodDj.execute(() -> {
            mood.mood()
                    .ifPresent(now -> verdicts.reject(
                            now, right, () -> onDesk(open -> open.music().playBefore())));
            publish();
        });
    }

    @Override
    public void setHold(boolean hold) {
        moods.hold(hold);
    }

    /** The history was erased: forgets the day; {@code then} runs when it is forgotten. */
    public void historyErased(Runnable then) {
        moodDj.execute(() -> {
            diary.forget();
            publish();
            then.run();
        });
    }

    @Override
    public void libraryChanged() {
        command(open -> {
            if (!open.reload()) {
                var unused = moodDj.schedule(this::libraryChanged, Ticker.MILLIS, TimeUnit.MILLISECONDS);
            }
        });
    }

    @Override
    public void changeSettings(UnaryOperator<DjSettings> change) {
        moodDj.execute(() -> {
            DjSettings old = settings;
            DjSettings wanted = change.apply(old);
            settings = wanted;
            saver.accept(wanted);
            moods.apply(wanted);
            onDesk(open -> open.apply(old, wanted));
            publish();
        });
    }

    @Override
    public Subscription subscribe(Consumer<DjStatus> listener) {
        Subscription subscription = feed.subscribe(listener);
        moodDj.execute(this::publish);
        return subscription;
    }

    @Override
    void command(Consumer<DjDesk> work) {
        moodDj.execute(() -> {
            onDesk(work);
            publish();
        });
    }

    private void onDesk(Consumer<DjDesk> work) {
        desk.ifPresent(work);
    }

    private void publish() {
        desk.ifPresent(open -> feed.publish(() -> moment.status(
                open,
                new Moment.Frame(
                        clock.instant(),
                        djOn,
                        moods.state(),
                        diary.today(),
                        settings.camera().preview()))));
    }
}
