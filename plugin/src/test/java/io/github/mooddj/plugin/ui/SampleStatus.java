package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.host.playback.PlaybackStatus.FadeStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.dj.DjStatus.PlayingTrack;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.sampling.Snapshot;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up moments of an afternoon. */
final class SampleStatus {
    static final Instant NOW = Instant.parse("2026-03-05T14:25:00Z");

    private SampleStatus() {}

    static DjStatus crossfade() {
        return status(
                CameraStatus.State.LIVE,
                happy(new MoodReason.Steady(Emotion.HAPPY, 0.93, 8, 9)),
                fading(),
                Optional.of(live()),
                Optional.of(out()),
                Optional.empty());
    }

    static DjStatus playing() {
        return status(
                CameraStatus.State.LIVE,
                happy(new MoodReason.Leaning(Emotion.SAD, 0.71, Duration.ofSeconds(12))),
                onePlays(PlaybackStatus.State.PLAYING),
                Optional.of(live()),
                Optional.empty(),
                Optional.empty());
    }

    static DjStatus held() {
        return status(
                CameraStatus.State.LOST,
                new MoodState(
                        Optional.of(new Mood(Emotion.SAD, NOW.minusSeconds(300))),
                        odds(0.05, 0.02, 0.9, 0.03),
                        new MoodReason.Held(Emotion.SAD, NOW.plusSeconds(600))),
                onePlays(PlaybackStatus.State.PAUSED),
                Optional.of(live()),
                Optional.empty(),
                Optional.of(Notice.plain("No sound: the sound device was lost.")));
    }

    static DjStatus firstRun() {
        return new DjStatus(
                NOW,
                true,
                new CameraStatus(CameraStatus.State.CONSENT, "", ""),
                Optional.empty(),
                Optional.empty(),
                new MoodState(
                        Optional.empty(), EmotionProbabilities.uniform(Emotion.MOODS), new MoodReason.Gathering(0, 5)),
                stopped(),
                Optional.empty(),
                Optional.empty(),
                new DjStatus.Queue("", Optional.empty(), List.of(), false),
                List.of(),
                Optional.empty(),
                false,
                true);
    }

    /** Just after a snapshot through the camera. */
    static DjStatus snapshot() {
        DjStatus plays = playing();
        EmotionProbabilities opinion = odds(0.93, 0.01, 0.02, 0.04);
        return with(
                plays,
                plays.camera(),
                Optional.of(new Snapshot(NOW, Optional.empty(), Optional.of(opinion), 5, CameraWhy.NONE, "")));
    }

    /** The camera closed for a quarter of an hour. */
    static DjStatus paused() {
        return with(
                playing(),
                new CameraStatus(
                        CameraStatus.State.PAUSED, "Camera", CameraWhy.ASKED, Optional.of(NOW.plusSeconds(900)), ""),
                Optional.of(
                        new Snapshot(NOW, Optional.of("holiday 2024.jpg"), Optional.empty(), 0, CameraWhy.NONE, "")));
    }

    private static DjStatus with(DjStatus from, CameraStatus camera, Optional<Snapshot> snapshot) {
        return new DjStatus(
                from.at(),
                from.djOn(),
                camera,
                from.lastLook(),
                snapshot,
                from.mood(),
                from.playback(),
                from.live(),
                from.outgoing(),
                from.queue(),
                from.moodsToday(),
                from.notice(),
                from.canUndo(),
                from.previewWanted());
    }

    static DjStatus gathering() {
        DjStatus first = firstRun();
        return new DjStatus(
                NOW,
                false,
                new CameraStatus(CameraStatus.State.OPENING, "Camera", ""),
                Optional.empty(),
                Optional.empty(),
                new MoodState(
                        Optional.empty(), EmotionProbabilities.uniform(Emotion.MOODS), new MoodReason.Gathering(2, 5)),
                first.playback(),
                Optional.empty(),
                Optional.empty(),
                first.queue(),
                List.of(),
                Optional.empty(),
                false,
                true);
    }

    static DjStatus status(
            CameraStatus.State camera,
            MoodState mood,
            PlaybackStatus playback,
            Optional<PlayingTrack> live,
            Optional<PlayingTrack> outgoing,
            Optional<Notice> notice) {
        return new DjStatus(
                NOW,
                true,
                new CameraStatus(camera, "Camera", ""),
                Optional.of(mood.belief()),
                Optional.empty(),
                mood,
                playback,
                live,
                outgoing,
                new DjStatus.Queue("Happy", Optional.of(Emotion.HAPPY), queue(), true),
                List.of(
                        moment(9, 10, Emotion.NEUTRAL),
                        moment(10, 5, Emotion.HAPPY),
                        moment(11, 40, Emotion.ANGRY),
                        moment(12, 2, Emotion.SAD),
                        moment(12, 50, Emotion.NEUTRAL),
                        moment(14, 2, Emotion.HAPPY)),
                notice,
                true,
                true);
    }

    static MoodState happy(MoodReason reason) {
        return new MoodState(
                Optional.of(new Mood(Emotion.HAPPY, Instant.parse("2026-03-05T14:02:00Z"))),
                odds(0.93, 0.01, 0.02, 0.04),
                reason);
    }

    static PlayingTrack live() {
        return new PlayingTrack(
                track(1, "Window Seat, Morning", "Paper Kites Union", 210), "Happy", Optional.of(Emotion.HAPPY));
    }

    static PlayingTrack out() {
        return new PlayingTrack(
                track(2, "Slow Harbour", "The Quiet Coast", 233), "Neutral", Optional.of(Emotion.NEUTRAL));
    }

    static List<Track> queue() {
        return List.of(
                track(3, "Bright Side Streets", "Paper Kites Union", 242),
                track(4, "Kettle Song", "Mina Orr", 168),
                track(5, "Oranges in March, or the Very Long Way Home", "The Orchard Street Ensemble", 235),
                track(6, "Long Way to the Sea", "", 310),
                track(7, "Tin Roof Dance", "Habib & Sons", 199),
                track(8, "Yellow Door", "Mina Orr", 187),
                track(9, "Half Past Summer", "The Quiet Coast", 221));
    }

    static PlaybackStatus fading() {
        return new PlaybackStatus(
                PlaybackStatus.State.FADING,
                Optional.of(deck(1, 3, 210, 0.79, -18)),
                Optional.of(deck(2, 161, 233, 0.61, -24)),
                Optional.of(new FadeStatus(Duration.ofSeconds(5), Duration.ofMillis(2900), CrossfadeCurve.EQUAL_POWER)),
                new Gain(0.7),
                false,
                "Speakers",
                true,
                Optional.empty());
    }

    static PlaybackStatus onePlays(PlaybackStatus.State state) {
        return new PlaybackStatus(
                state,
                Optional.of(deck(1, 83, 210, 1, state == PlaybackStatus.State.PAUSED ? -120 : -14)),
                Optional.empty(),
                Optional.empty(),
                new Gain(0.7),
                false,
                "Speakers",
                true,
                Optional.empty());
    }

    static PlaybackStatus stopped() {
        return new PlaybackStatus(
                PlaybackStatus.State.STOPPED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Gain(0.8),
                false,
                "Speakers",
                true,
                Optional.empty());
    }

    private static DeckStatus deck(long key, int position, int length, double gain, double level) {
        return new DeckStatus(
                key,
                Duration.ofSeconds(position),
                Optional.of(Duration.ofSeconds(length)),
                Optional.empty(),
                false,
                new Gain(gain),
                List.of(level, level - 2.5));
    }

    private static Track track(long id, String title, String artist, int seconds) {
        return new Track(
                id,
                URI.create("file:///music/" + id + ".flac"),
                title,
                artist,
                "",
                0,
                Optional.of(Duration.ofSeconds(seconds)),
                id == 1);
    }

    private static MoodRecord moment(int hour, int minute, Emotion emotion) {
        return new MoodRecord(
                Instant.parse(String.format("2026-03-05T%02d:%02d:00Z", hour, minute)), emotion, 0.9, "tracked");
    }

    private static EmotionProbabilities odds(double happy, double angry, double sad, double neutral) {
        return new EmotionProbabilities(
                Map.of(Emotion.HAPPY, happy, Emotion.ANGRY, angry, Emotion.SAD, sad, Emotion.NEUTRAL, neutral));
    }
}
