package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Instant TWO = Instant.parse("2026-03-05T14:02:00Z");

    @Test
    void germanSaysEverythingThatEnglishSays() {
        ResourceBundle english = ResourceBundle.getBundle(Messages.BUNDLE, Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle(Messages.BUNDLE, Locale.GERMAN);

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void spansAreRoughAndDeckTimesExact() {
        Messages messages = new Messages(Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(messages.span(Duration.ofSeconds(12))).isEqualTo("12 s");
        assertThat(messages.span(Duration.ofSeconds(130))).isEqualTo("2 min");
        assertThat(messages.span(Duration.ofMinutes(170))).isEqualTo("3 h");
        assertThat(messages.deckTime(Duration.ofSeconds(187))).isEqualTo("3:07");
        assertThat(messages.deckTime(Duration.ofSeconds(3661))).isEqualTo("1:01:01");
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new MoodReason.Gathering(2, 5), "Lernt dein Gesicht kennen: 2 von 5 Blicken"),
                Arguments.of(
                        new MoodReason.Steady(Emotion.SAD, 0.9, 8, 9), "seit 14:02, in 8 der letzten 9 Blicke gesehen"),
                Arguments.of(
                        new MoodReason.Leaning(Emotion.HAPPY, 0.93, Duration.ofSeconds(12)),
                        "Fr\u00f6hlich 0,93, Wechsel in 12 s"),
                Arguments.of(
                        new MoodReason.Resting(Emotion.ANGRY, Duration.ofSeconds(40)), "W\u00fctend, Wechsel in 40 s"),
                Arguments.of(new MoodReason.NoFace(Duration.ofMinutes(2)), "kein Gesicht seit 2 min"),
                Arguments.of(
                        new MoodReason.Away(Duration.ofMinutes(20)),
                        "niemand da seit 20 min; beginnt bei R\u00fcckkehr neu"),
                Arguments.of(
                        new MoodReason.Held(Emotion.SAD, TWO.plusSeconds(600)),
                        "gehalten bis 14:12: du w\u00e4hltest Traurig"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonIsASentence(MoodReason reason, String sentence) {
        MoodState state = new MoodState(
                Optional.of(new Mood(Emotion.SAD, TWO)), EmotionProbabilities.uniform(Emotion.MOODS), reason);

        assertThat(new ReasonText(new Messages(Locale.GERMAN, ZoneOffset.UTC)).of(state, true))
                .isEqualTo(sentence);
    }

    @Test
    void aClosedCameraSaysNothingAboutWhoIsThere() {
        MoodState state = new MoodState(
                Optional.empty(),
                EmotionProbabilities.uniform(Emotion.MOODS),
                new MoodReason.Away(Duration.ofMinutes(20)));

        assertThat(new ReasonText(new Messages(Locale.GERMAN, ZoneOffset.UTC)).of(state, false))
                .isEqualTo("die Kamera ist zu und sieht niemanden");
    }
}
