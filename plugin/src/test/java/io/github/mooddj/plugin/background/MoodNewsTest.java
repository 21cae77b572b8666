package io.github.mooddj.plugin.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.session.desktop.ControlsState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoodNewsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final MoodNews english = new MoodNews(Locale.ENGLISH);

    private static DjStatus status(boolean djOn, Optional<Emotion> plays, MoodRecord... moods) {
        return new DjStatus(
                NOON,
                djOn,
                CameraStatus.off(),
                Optional.empty(),
                Optional.empty(),
                new MoodState(
                        Optional.empty(), EmotionProbabilities.uniform(Emotion.MOODS), new MoodReason.Gathering(0, 5)),
                new PlaybackStatus(
                        PlaybackStatus.State.STOPPED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Gain(0.5),
                        false,
                        "",
                        true,
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                new DjStatus.Queue(plays.isPresent() ? "Rain & Co" : "", plays, List.of(), false),
                List.of(moods),
                Optional.empty(),
                false,
                true);
    }

    private static MoodRecord mood(int minute, Emotion emotion, String reason) {
        return new MoodRecord(NOON.plus(Duration.ofMinutes(minute)), emotion, 0.9, reason);
    }

    @Test
    void changesByThemselvesAreNewsOnce() {
        MoodRecord morning = mood(0, Emotion.HAPPY, "tracked");
        MoodRecord rain = mood(5, Emotion.SAD, "tracked");

        assertEquals(Optional.empty(), english.of(status(true, Optional.empty(), morning)), "was so at the start");
        assertEquals(
                Optional.of(new MoodNews.Item("Mood: Sad", "Fading to \u201cRain & Co\u201d")),
                english.of(status(true, Optional.of(Emotion.SAD), morning, rain)));
        assertEquals(Optional.empty(), english.of(status(true, Optional.of(Emotion.SAD), morning, rain)));
        assertEquals(
                Optional.of(new MoodNews.Item("Mood: Happy", "The music stays as it is.")),
                english.of(status(false, Optional.of(Emotion.SAD), rain, mood(9, Emotion.HAPPY, "first"))));
    }

    @Test
    void whatTheUserChoseIsNoNewsAndNeitherIsAnErasedDay() {
        assertEquals(Optional.empty(), english.of(status(true, Optional.empty())));
        for (String reason : List.of("chosen", "snapshot", "undone", "back")) {
            assertEquals(
                    Optional.empty(),
                    english.of(status(true, Optional.of(Emotion.SAD), mood(reason.length(), Emotion.SAD, reason))));
        }
        assertEquals(Optional.empty(), english.of(status(true, Optional.empty())));
    }

    @Test
    void theyAreSaidInGermanToo() {
        MoodNews german = new MoodNews(Locale.GERMANY);
        assertEquals(Optional.empty(), german.of(status(true, Optional.empty())));
        assertEquals(
                Optional.of(new MoodNews.Item("Stimmung: Traurig", "\u00dcberblendung zu \u201eRain & Co\u201c")),
                german.of(status(true, Optional.of(Emotion.SAD), mood(1, Emotion.SAD, "tracked"))));
    }

    @Test
    void aPlayerWithNothingLoadedIsStopped() {
        ControlsState state = PlayerControls.state(status(true, Optional.empty()));
        assertEquals(new ControlsState(ControlsState.Playing.STOPPED, Optional.empty(), 0.5, false), state);
        assertEquals(Duration.ZERO, PlayerControls.position(status(true, Optional.empty())));
    }
}
