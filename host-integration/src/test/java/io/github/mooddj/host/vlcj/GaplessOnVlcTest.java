package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.Tones;
import io.github.mooddj.host.playback.TrackGain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GaplessOnVlcTest {
    private static final int HERTZ = 400;
    private static final double STEP = 2 * Math.PI * HERTZ / 48_000;
    private static final double ROUNDING = 2.0 / 32_768;

    @TempDir
    Path directory = Path.of("");

    /** Whole periods in each file: the tone goes on over the joint as if it were one file, or it does not. */
    @Test
    void aTrackThatFollowsBeginsWithTheVeryNextSample() throws IOException {
        Path first = Tones.wav(directory.resolve("1.wav"), HERTZ, 2);
        Path second = Tones.wav(directory.resolve("2.wav"), HERTZ, 2);
        Path mix = directory.resolve("mix.wav");
        try (RealPlayer player = new RealPlayer(Sinks.wav(mix))) {
            player.play(1, first.toUri(), Duration.ZERO);
            player.waitFor("started 1");
            player.tell(on -> on.follow(new MediaItem(2, second.toUri(), TrackGain.NONE)));
            player.waitFor("ended 2");
            assertEquals(List.of("started 1", "started 2", "ending 2", "ended 2"), player.heard.news);
        }
        double[] sound = Tones.left(mix);
        double[] tone = Tones.amplitudes(sound, HERTZ);
        int start = 0;
        while (tone[start] < 0.99 * Tones.AMPLITUDE) {
            start++;
        }
        int end = tone.length - 1;
        while (tone[end] < 0.99 * Tones.AMPLITUDE) {
            end--;
        }
        assertEquals(400.0, (double) end - start, 5, "windows of 10 ms with the tone");
        for (int i = start * 480 + 2; i < end * 480; i++) {
            // A sine obeys s[i] = 2 cos(w) s[i-1] - s[i-2] in every sample; a lost or doubled one breaks it.
            double expected = 2 * Math.cos(STEP) * sound[i - 1] - sound[i - 2];
            assertTrue(Math.abs(sound[i] - expected) < 4 * ROUNDING, "the tone is broken in sample " + i);
        }
    }
}
