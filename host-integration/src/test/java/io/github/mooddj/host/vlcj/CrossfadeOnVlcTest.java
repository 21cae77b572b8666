package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.Tones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossfadeOnVlcTest {
    private static final int LOW = 400;
    private static final int HIGH = 1_000;
    private static final double NOTICEABLE = 0.01 * Tones.AMPLITUDE;

    /** For docs/playback.md. */
    private static final Path FIGURES = Path.of("target", "crossfade.txt");

    @TempDir
    Path directory = Path.of("");

    @Test
    void twoTonesFadeIntoEachOtherWithoutAHoleAndAtEvenPower() throws IOException {
        Path low = Tones.wav(directory.resolve("low.wav"), LOW, 20);
        Path high = Tones.wav(directory.resolve("high tone #1.wav"), HIGH, 20);
        Path mix = directory.resolve("mix.wav");
        try (RealPlayer player = new RealPlayer(Sinks.wav(mix))) {
            player.play(1, low.toUri(), Duration.ZERO);
            player.waitForPosition(1, Duration.ofSeconds(1));
            player.play(2, high.toUri(), Duration.ofSeconds(2));
            player.waitForPosition(2, Duration.ofSeconds(3));
            assertEquals(PlaybackStatus.State.PLAYING, player.status().state());
            assertEquals(List.of("started 1", "started 2"), player.heard.news);
        }

        double[] sound = Tones.left(mix);
        double[] out = Tones.amplitudes(sound, LOW);
        double[] in = Tones.amplitudes(sound, HIGH);
        int start = IntStream.range(0, out.length)
                .filter(window -> out[window] > 0.98 * Tones.AMPLITUDE)
                .findFirst()
                .orElseThrow();
        int[] both = IntStream.range(start, out.length)
                .filter(window -> out[window] > NOTICEABLE && in[window] > NOTICEABLE)
                .toArray();
        int first = both[0];
        int last = both[both.length - 1];
        assertEquals(200, last - first, 10, "length of the fade in windows of 10 ms");
        assertTrue(out[first - 10] > 0.98 * Tones.AMPLITUDE && in[first - 10] < NOTICEABLE / 10, "the old one alone");
        assertTrue(in[last + 10] > 0.98 * Tones.AMPLITUDE && out[last + 10] < NOTICEABLE / 10, "the new one alone");
        double lowest = 0;
        double highest = 0;
        for (int window = first - 20; window < last + 20; window++) {
            double decibels = 20 * Math.log10(Math.hypot(out[window], in[window]) / Tones.AMPLITUDE);
            lowest = Math.min(lowest, decibels);
            highest = Math.max(highest, decibels);
            assertEquals(0, decibels, 1, "power in window " + window + " of a fade from " + first + " to " + last);
        }
        Files.writeString(
                FIGURES,
                String.format(
                        Locale.ROOT,
                        "fade of 2 s: %d windows of 10 ms, power %+.3f to %+.3f dB against before%n",
                        last - first + 1,
                        lowest,
                        highest));
    }
}
