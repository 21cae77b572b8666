package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.Tones;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransportOnVlcTest {
    private static final Duration QUARTER = Duration.ofMillis(250);

    @TempDir
    Path directory = Path.of("");

    @Test
    void aTrackPlaysToItsLastSampleThenEndingAndEndedAreSentOnce() throws IOException {
        Path tone = Tones.wav(directory.resolve("tone.wav"), 400, 3);
        Path mix = directory.resolve("mix.wav");
        try (RealPlayer player = new RealPlayer(Sinks.wav(mix))) {
            player.tell(on -> on.setTrackEndFade(Duration.ofSeconds(1)));
            player.play(7, tone.toUri(), Duration.ZERO);
            player.waitFor("ended 7");
            assertEquals(List.of("started 7", "ending 7", "ended 7"), player.heard.news);
            assertEquals(PlaybackStatus.State.STOPPED, player.status().state());
            player.tell(on -> on.stop(Duration.ZERO));
        }
        double[] amplitudes = Tones.amplitudes(Tones.left(mix), 400);
        long sounding = IntStream.range(0, amplitudes.length)
                .filter(window -> amplitudes[window] > 0.9 * Tones.AMPLITUDE)
                .count();
        assertEquals(300.0, (double) sounding, 3, "windows of 10 ms with the tone");
    }

    @Test
    void pauseFreezesInPlaceAndResumeGoesOnThere() throws IOException {
        Path tone = Tones.wav(directory.resolve("tone.wav"), 400, 20);
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, tone.toUri(), Duration.ZERO);
            player.waitForPosition(1, Duration.ofSeconds(1));
            player.tell(on -> on.pause(QUARTER));
            assertEquals(PlaybackStatus.State.PAUSED, player.status().state());
            player.waitForSilence();
            Duration frozen = player.status().live().orElseThrow().position();
            player.tell(on -> on.resume(QUARTER));
            player.waitForPosition(1, frozen.plusMillis(3_000));
            assertTrue(player.status().live().orElseThrow().levels().get(0) > -20);
            player.tell(on -> on.stop(QUARTER));
            assertEquals(PlaybackStatus.State.STOPPED, player.status().state());
        }
    }

    @Test
    void anotherTrackDuringAPauseStartsWhenItIsReady() throws IOException {
        Path first = Tones.wav(directory.resolve("first.wav"), 400, 20);
        Path second = Tones.wav(directory.resolve("second.wav"), 1_000, 20);
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, first.toUri(), Duration.ZERO);
            player.waitForPosition(1, Duration.ofMillis(500));
            player.tell(on -> on.pause(QUARTER));
            player.play(2, second.toUri(), Duration.ofSeconds(5));
            player.waitForPosition(2, Duration.ofSeconds(1));
            assertEquals(PlaybackStatus.State.PLAYING, player.status().state());
        }
    }

    @Test
    void aThirdTrackDuringAFadeAndTheWayBackAreNeverSilent() throws IOException {
        Path first = Tones.wav(directory.resolve("first.wav"), 400, 20);
        Path second = Tones.wav(directory.resolve("second.wav"), 1_000, 20);
        Path third = Tones.wav(directory.resolve("third.wav"), 2_000, 20);
        Path mix = directory.resolve("mix.wav");
        Duration fade = Duration.ofSeconds(3);
        try (RealPlayer player = new RealPlayer(Sinks.wav(mix))) {
            player.play(1, first.toUri(), fade);
            player.waitForPosition(1, Duration.ofSeconds(1));
            player.play(2, second.toUri(), fade);
            player.waitForPosition(2, Duration.ofSeconds(1));
            player.play(1, first.toUri(), fade);
            player.waitFor("started 1");
            player.play(3, third.toUri(), fade);
            player.waitForPosition(3, Duration.ofSeconds(4));
            assertEquals(List.of("started 1", "started 2", "started 1", "started 3"), player.heard.news);
        }
        double[] sound = Tones.left(mix);
        double[] low = Tones.amplitudes(sound, 400);
        double[] middle = Tones.amplitudes(sound, 1_000);
        double[] high = Tones.amplitudes(sound, 2_000);
        int start = 0;
        while (low[start] < 0.98 * Tones.AMPLITUDE) {
            start++;
        }
        for (int window = start; window < low.length; window++) {
            double sum = Math.hypot(Math.hypot(low[window], middle[window]), high[window]);
            assertEquals(0, 20 * Math.log10(sum / Tones.AMPLITUDE), 1, "power in window " + window);
        }
    }
}
