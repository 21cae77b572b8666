package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.Tones;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenTracksOnVlcTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void brokenTracksFailWithAReasonAndTheOldMusicGoesOn() throws IOException {
        Path good = Tones.wav(directory.resolve("good.wav"), 400, 60);
        Path empty = Files.createFile(directory.resolve("empty.mp3"));
        Path text = Files.writeString(directory.resolve("text.mp3"), "this is no music ".repeat(2_000));
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Path bytes = Files.write(directory.resolve("bytes.ogg"), noise);
        Path cut = Files.write(directory.resolve("cut.wav"), "RIFF\0\0\0\0WAVE".getBytes(StandardCharsets.US_ASCII));
        Path mix = directory.resolve("mix.wav");
        try (RealPlayer player = new RealPlayer(Sinks.wav(mix))) {
            player.play(1, good.toUri(), Duration.ZERO);
            player.waitForPosition(1, Duration.ofSeconds(1));
            List<URI> broken = List.of(
                    directory.resolve("missing.mp3").toUri(),
                    empty.toUri(),
                    directory.toUri(),
                    URI.create("screen:///"),
                    text.toUri(),
                    bytes.toUri(),
                    cut.toUri());
            for (int i = 0; i < broken.size(); i++) {
                player.play(2 + i, broken.get(i), Duration.ofSeconds(1));
                player.waitFor("failed " + (2 + i));
                assertEquals(PlaybackStatus.State.PLAYING, player.status().state());
                assertEquals(1, player.status().live().orElseThrow().key());
            }
            assertEquals("failed 2: the file is gone", player.heard.news.get(1));
            assertEquals("failed 3: the file is empty", player.heard.news.get(2));
            assertEquals("failed 4: it is not a file", player.heard.news.get(3));
            assertEquals("failed 5: only files and http addresses can be played", player.heard.news.get(4));
            assertTrue(player.heard.news.stream().skip(1).noneMatch(news -> news.startsWith("started")));
        }
        double[] tone = Tones.amplitudes(Tones.left(mix), 400);
        int start = 0;
        while (tone[start] < 0.98 * Tones.AMPLITUDE) {
            start++;
        }
        for (int window = start; window < tone.length; window++) {
            assertEquals(Tones.AMPLITUDE, tone[window], 0.01, "the old music in window " + window);
        }
    }
}
