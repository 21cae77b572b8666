package io.github.mooddj.host.vlcremote;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.OwnPulse;
import io.github.mooddj.host.playback.Recorder;
import io.github.mooddj.host.playback.Tones;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "PulseAudio is a Linux sound server")
class FadesInVlcTest {
    @TempDir
    static Path shared = Path.of("");

    private static Optional<OwnPulse> pulse = Optional.empty();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void sound() throws IOException {
        pulse = Optional.of(VlcRoom.sound(shared));
    }

    @AfterAll
    static void silence() {
        pulse.ifPresent(OwnPulse::close);
    }

    @Test
    void aFadeGoesDownSwitchesWithoutAGapAndComesUpWithoutABurst() throws IOException {
        Path low = Tones.wav(folder.resolve("low.wav"), 400, 30);
        Path high = Tones.wav(folder.resolve("high.wav"), 1_000, 30);
        try (VlcRoom room = new VlcRoom(folder, pulse.orElseThrow())) {
            room.enter();
            Recorder recorder = room.record();
            room.play(1, low, Duration.ofMillis(400));
            recorder.awaitMore(Duration.ofMillis(400));
            room.play(2, high, Duration.ofMillis(1_200));
            recorder.awaitMore(Duration.ofMillis(800));
            VlcFade first = VlcFade.from(recorder, 400, 1_000);

            Recorder again = room.record();
            room.play(3, low, Duration.ofMillis(800));
            again.awaitMore(Duration.ofMillis(600));
            VlcFade second = VlcFade.from(again, 1_000, 400);

            assertAll(
                    first.toString() + second,
                    () -> assertTrue(Math.min(first.gapMillis(), second.gapMillis()) <= 100, "gap"),
                    () -> assertTrue(first.burst() < 0.25, "burst"),
                    () -> assertTrue(second.burst() < 0.45, "burst"),
                    () -> assertEquals(1, first.levelAfter(), 0.05, "level"),
                    () -> assertEquals(1, second.levelAfter(), 0.05, "level"));
        }
    }
}
