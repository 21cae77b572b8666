package io.github.mooddj.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "5s, PT5S", "2m, PT2M", "1h, PT1H", "' 90s ', PT1M30S"})
    void readsANumberAndAUnit(String text, Duration expected) {
        assertEquals(Optional.of(expected), DurationText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-5s", "5 s", "5d", "1.5s", "99999999s", "0s"})
    void refusesEverythingElse(String text) {
        assertEquals(Optional.empty(), DurationText.parse(text));
    }

    @Test
    void sixDigitsOfHoursDoNotOverflow() {
        assertEquals(Optional.of(Duration.ofHours(999_999)), DurationText.parse("999999h"));
    }
}
