package io.github.mooddj.host.snapcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.Tones;
import io.github.mooddj.host.playback.Waiting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapcastSinkTest {
    private static final int HERTZ = 400;

    @TempDir
    Path directory = Path.of("");

    @Test
    void aRoomHearsTheMixWithoutAHole() throws IOException {
        try (SnapServer server = new SnapServer(directory)) {
            server.start();
            Path room = server.room("kitchen");
            try (Feeder feeder = new Feeder(server.address, HERTZ)) {
                Waiting.until("4 s of sound", SnapServer.PATIENCE, () -> sounding(room) > 400);
                assertEquals(
                        "Snapcast server " + server.address + ", 1 room",
                        feeder.sink().description());
                assertTrue(feeder.sink().trouble().isEmpty());
                assertTrue(feeder.sink().audible());
                assertEquals(0, feeder.here().frames(), "nothing on this machine");
                assertTrue(feeder.ahead().compareTo(Duration.ofMillis(50)) < 0, "ahead by " + feeder.ahead());
            }
            double[] tone = Tones.amplitudes(left(room), HERTZ);
            int start = first(tone);
            for (int window = start + 5; window < start + 350; window++) {
                assertEquals(Tones.AMPLITUDE, tone[window], 0.01, "window " + (window - start));
            }
        }
    }

    @Test
    void theRoomsFollowTheVolumeAndKeepTheirBalance() throws IOException {
        try (SnapServer server = new SnapServer(directory)) {
            server.start();
            server.room("kitchen");
            server.room("bath");
            server.setVolume("bath", 50);
            try (Feeder feeder = new Feeder(server.address, HERTZ)) {
                Waiting.until("two rooms", SnapServer.PATIENCE, () -> feeder.sink()
                        .description()
                        .endsWith("2 rooms"));
                assertEquals(100, server.percent("kitchen"), "taking over changes nothing");
                assertEquals(50, server.percent("bath"));

                assertTrue(feeder.sink().takesVolume(new Gain(0.4), false));
                Waiting.until("40 %", SnapServer.PATIENCE, () -> server.percent("kitchen") == 40);
                Waiting.until("20 %", SnapServer.PATIENCE, () -> server.percent("bath") == 20);

                server.setVolume("bath", 40);
                feeder.volume(0.5, false);
                Waiting.until("what others set counts", SnapServer.PATIENCE, () -> server.percent("bath") == 50);
                Waiting.until("50 %", SnapServer.PATIENCE, () -> server.percent("kitchen") == 50);

                feeder.volume(0.5, true);
                Waiting.until("mute", SnapServer.PATIENCE, server::muted);
            }
            Waiting.until("no room stays mute", SnapServer.PATIENCE, () -> !server.muted());
            assertEquals(50, server.percent("kitchen"));
        }
    }

    @Test
    void whileTheServerIsAwayThisMachinePlaysAtTheSameVolume() throws IOException {
        try (SnapServer server = new SnapServer(directory)) {
            try (Feeder feeder = new Feeder(server.address, HERTZ)) {
                feeder.volume(0.5, false);
                Waiting.until(
                        "sound here", SnapServer.PATIENCE, () -> feeder.here().frames() > 4_800);
                assertEquals(
                        "The Snapcast server " + server.address
                                + " cannot be reached: the music plays on this machine until it is back",
                        feeder.sink().trouble().orElseThrow());
                assertTrue(feeder.here().loudest() <= 0.5 * Tones.AMPLITUDE + 1e-3, "never louder than wanted");

                server.start();
                Waiting.until("the server has it", SnapServer.PATIENCE, () -> feeder.sink()
                        .trouble()
                        .isEmpty());
                Waiting.until("this machine's device is free", SnapServer.PATIENCE, () -> !feeder.here()
                        .open());
                Path room = server.room("kitchen");
                Waiting.until("sound there", SnapServer.PATIENCE, () -> sounding(room) > 50);

                server.kill();
                long before = feeder.here().frames();
                Waiting.until(
                        "sound here again",
                        SnapServer.PATIENCE,
                        () -> feeder.here().frames() > before);
                assertFalse(feeder.sink().trouble().isEmpty());
                server.start();
                Waiting.until("back", SnapServer.PATIENCE, () -> feeder.sink()
                        .trouble()
                        .isEmpty());
                assertTrue(feeder.here().loudest() <= 0.5 * Tones.AMPLITUDE + 1e-3, "never louder than wanted");
            }
        }
    }

    @Test
    void aServerThatTakesNothingIsLeftAfterASecond() throws IOException {
        try (DeafServer deaf = new DeafServer();
                Feeder feeder = new Feeder(deaf.address, HERTZ)) {
            Waiting.until("connected", SnapServer.PATIENCE, () -> deaf.connections() > 0);
            Waiting.until("sound here", SnapServer.PATIENCE, () -> feeder.here().frames() > 4_800);
            assertTrue(feeder.longestWrite().compareTo(Duration.ofSeconds(4)) < 0, "" + feeder.longestWrite());
        }
    }

    private static int sounding(Path file) {
        try {
            int count = 0;
            for (double amplitude : Tones.amplitudes(left(file), HERTZ)) {
                count += amplitude > 0.01 ? 1 : 0;
            }
            return count;
        } catch (IOException e) {
            return 0;
        }
    }

    private static int first(double[] tone) {
        int window = 0;
        while (tone[window] < 0.9 * Tones.AMPLITUDE) {
            window++;
        }
        return window;
    }

    private static double[] left(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        double[] left = new double[bytes.capacity() / 4];
        for (int i = 0; i < left.length; i++) {
            left[i] = bytes.getShort(4 * i) / 32_768.0;
        }
        return left;
    }
}
