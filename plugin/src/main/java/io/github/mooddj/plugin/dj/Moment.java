package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.sampling.MoodSample;
import io.github.mooddj.plugin.sampling.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was seen and said last, as the panel draws it. Thread mood-dj. */
final class Moment {
    private static final Logger log = LoggerFactory.getLogger(Moment.class);

    private CameraStatus camera = CameraStatus.off();
    private Optional<EmotionProbabilities> lastLook = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<Notice> notice = Optional.empty();

    void looked(MoodSample sample, CameraStatus status) {
        camera = status;
        lastLook = sample instanceof MoodSample.FaceSeen seen ? Optional.of(seen.probabilities()) : Optional.empty();
    }

    void show(Snapshot taken) {
        log.info("{}", MoodWords.line(taken));
        snapshot = Optional.of(taken);
    }

    Optional<Snapshot> snapshot() {
        return snapshot;
    }

    void say(Notice said) {
        log.info("{}", said);
        notice = Optional.of(said);
    }

    void forgetNotice() {
        notice = Optional.empty();
    }

    /**
     * The whole of it.
     *
     * @param frame everything that is known elsewhere
     */
    DjStatus status(DjDesk open, Frame frame) {
        PlaybackStatus playback = open.player().status();
        return new DjStatus(
                frame.at(),
                frame.djOn(),
                camera,
                lastLook,
                snapshot,
                frame.mood(),
                playback,
                open.music().onDeck(playback.live()),
                open.music().onDeck(playback.outgoing()),
                open.music().queue(),
                frame.today(),
                notice.or(() -> DjDesk.silence(playback)),
                open.music().canPlayBefore(),
                frame.previewWanted());
    }

    /** What is known elsewhere. */
    record Frame(Instant at, boolean djOn, MoodState mood, List<MoodRecord> today, boolean previewWanted) {}
}
