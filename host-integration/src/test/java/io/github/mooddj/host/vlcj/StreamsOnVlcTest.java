package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.Tones;
import io.github.mooddj.host.playback.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsOnVlcTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void radioPlaysWithoutAnEndAndSaysWhatItPlays() throws IOException {
        Path mix = directory.resolve("mix.wav");
        try (RadioServer radio = new RadioServer(directory)) {
            radio.setTitle("Nina Vale - Low Tide");
            try (RealPlayer player = new RealPlayer(Sinks.wav(mix))) {
                player.play(1, radio.address(), Duration.ZERO);
                player.waitFor("started 1");
                waitForTitle(player, "Nina Vale - Low Tide");
                radio.setTitle("The Harbours – “Öl”");
                waitForTitle(player, "The Harbours – “Öl”");
                player.waitForPosition(1, Duration.ofSeconds(2));
                assertEquals(
                        Optional.empty(), player.status().live().orElseThrow().length());
                assertEquals(1, player.heard.news.size(), player.heard.news.toString());
            }
        }
        double[] tone = Tones.amplitudes(Tones.left(mix), 400);
        int sounding = 0;
        for (double amplitude : tone) {
            sounding += amplitude > 0.05 ? 1 : 0;
        }
        assertTrue(sounding > 100, sounding + " windows of " + tone.length);
    }

    @Test
    void radioThatEndsOrFallsSilentIsLostAndCanBePlayedAgain() throws IOException {
        try (RadioServer radio = new RadioServer(directory);
                RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, radio.address(), Duration.ZERO);
            player.waitForPosition(1, Duration.ofMillis(500));
            int before = radio.requests();
            radio.hangUp();
            Waiting.until("libVLC asks once more", RealPlayer.PATIENCE, () -> radio.requests() > before);
            player.waitForPosition(1, Duration.ofSeconds(3));

            radio.goOff();
            player.waitFor("lost 1: ");
            radio.comeBack();
            radio.setManner(RadioServer.Manner.STALL);
            player.play(2, radio.address(), Duration.ZERO);
            player.waitFor("started 2");
            player.waitFor("lost 2: nothing more comes of it");

            radio.setManner(RadioServer.Manner.PLAY);
            player.play(3, radio.address(), Duration.ZERO);
            player.waitForPosition(3, Duration.ofMillis(500));
        }
    }

    @Test
    void radioThatDoesNotAnswerFailsAndTheOldMusicGoesOn() throws IOException {
        Path good = Tones.wav(directory.resolve("good.wav"), 400, 60);
        try (RadioServer radio = new RadioServer(directory);
                RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, good.toUri(), Duration.ZERO);
            player.waitFor("started 1");

            radio.setManner(RadioServer.Manner.NOT_FOUND);
            player.play(2, radio.address(), Duration.ZERO);
            player.waitFor("failed 2: its server does not answer with music");

            radio.setManner(RadioServer.Manner.MUTE);
            player.play(3, radio.address(), Duration.ZERO);
            player.waitFor("failed 3: it did not start to play within 4 s");

            radio.goOff();
            player.play(4, radio.address(), Duration.ZERO);
            player.waitFor("failed 4: its server does not answer with music");
            assertEquals(State.PLAYING, player.status().state());
            assertEquals(1, player.status().live().orElseThrow().key());

            radio.setManner(RadioServer.Manner.PLAY);
            radio.comeBack();
            player.play(5, radio.address(), Duration.ZERO);
            player.waitFor("started 5");
        }
    }

    private static void waitForTitle(RealPlayer player, String title) {
        Waiting.until(title + ", but " + player.status(), RealPlayer.PATIENCE, () -> player.status()
                .live()
                .flatMap(DeckStatus::title)
                .filter(title::equals)
                .isPresent());
    }
}
