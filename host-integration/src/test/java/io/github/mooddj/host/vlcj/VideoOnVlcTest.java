package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.Tones;
import io.github.mooddj.host.playback.VideoFrame;
import io.github.mooddj.host.playback.Waiting;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoOnVlcTest {
    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @CsvSource({"640x360, 1/1, 1.7778", "360x640, 1/1, 0.5625", "720x576, 16/15, 1.3333", "1280x720, 1/1, 1.7778"})
    void aPictureHasTheColoursAndTheShapeOfTheVideo(String size, String pixelAspect, double aspect) throws IOException {
        Path video = TestVideo.quarters(directory.resolve("quarters.mp4"), size, pixelAspect);
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            player.showVideo(true);
            player.play(1, video.toUri(), Duration.ZERO);
            VideoFrame frame = picture(player);
            BufferedImage image = frame.image();
            assertEquals(aspect, frame.aspect(), 0.01);
            assertEquals(aspect, image.getWidth() / (double) image.getHeight(), 0.02, "no need to stretch");
            double[] share = {0.05, 0.45, 0.55, 0.95};
            for (double x : share) {
                for (double y : share) {
                    Color wanted = y < 0.5 ? (x < 0.5 ? Color.RED : Color.GREEN) : (x < 0.5 ? Color.BLUE : Color.WHITE);
                    assertColour(wanted, image, x, y);
                }
            }
        }
    }

    @Test
    void picturesComeOnlyWhileSomebodyLooksAndOnlyOfWhatPlays() throws IOException {
        Path video = TestVideo.quarters(directory.resolve("quarters.mp4"), "640x360", "1/1");
        Path tone = Tones.wav(directory.resolve("tone.wav"), 400, 60);
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, video.toUri(), Duration.ZERO);
            player.waitForPosition(1, Duration.ofMillis(1_500));
            assertTrue(hasVideo(player));
            assertEquals(Optional.empty(), player.picture(), "nobody looks");

            player.showVideo(true);
            picture(player);
            player.showVideo(false);
            Waiting.until("no more pictures", RealPlayer.PATIENCE, () -> quiet(player));
            player.showVideo(true);
            picture(player);

            player.play(2, tone.toUri(), Duration.ZERO);
            player.waitForPosition(2, Duration.ofMillis(500));
            assertFalse(hasVideo(player));
            assertEquals(Optional.empty(), player.picture(), "the old picture is gone");

            player.play(3, video.toUri(), Duration.ZERO);
            player.waitFor("started 3");
            picture(player);
        }
    }

    /** No picture for half a second of sound. */
    private static boolean quiet(RealPlayer player) {
        Duration start = position(player);
        while (position(player).minus(start).compareTo(Duration.ofMillis(500)) < 0) {
            if (player.picture().isPresent()) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    private static Duration position(RealPlayer player) {
        return player.status().live().map(DeckStatus::position).orElse(Duration.ZERO);
    }

    private static boolean hasVideo(RealPlayer player) {
        return player.status().live().map(DeckStatus::video).orElse(false);
    }

    private static VideoFrame picture(RealPlayer player) {
        List<VideoFrame> found = new ArrayList<>();
        Waiting.until("a picture", RealPlayer.PATIENCE, () -> {
            player.picture().ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private static void assertColour(Color wanted, BufferedImage image, double x, double y) {
        Color found = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        int away = Math.abs(wanted.getRed() - found.getRed())
                + Math.abs(wanted.getGreen() - found.getGreen())
                + Math.abs(wanted.getBlue() - found.getBlue());
        assertTrue(away < 60, found + " at " + x + ", " + y + " of " + image.getWidth() + "x" + image.getHeight());
    }
}
