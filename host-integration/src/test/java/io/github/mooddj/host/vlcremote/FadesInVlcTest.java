package io.github.mooddj.host.vlcremote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.OwnPulse;
import io.github.mooddj.host.playback.Recorder;
import io.github.mooddj.host.playback.Tones;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
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
        List<VlcFade> fades = new ArrayList<>();
        try (VlcRoom room = new VlcRoom(folder, pulse.orElseThrow())) {
            room.enter();
            room.play(0, high, Duration.ofMillis(200));
            // A busy machine makes gaps longer: one short one shows that they need not be.
            while (fades.stream().noneMatch(fade -> fade.gapMillis() <= 100) && fades.size() < 8) {
                fades.add(switched(room, fades.size() + 1, low, high));
            }
        }
        assertTrue(fades.stream().anyMatch(fade -> fade.gapMillis() <= 100), "gaps: " + fades);
        for (VlcFade fade : fades) {
            assertTrue(fade.burst() < 0.9, "bursts: " + fades);
            assertEquals(1, fade.levelAfter(), 0.05, "levels: " + fades);
        }
    }

    private static VlcFade switched(VlcRoom room, int key, Path low, Path high) throws IOException {
        boolean down = key % 2 == 1;
        Recorder recorder = room.record();
        room.play(key, down ? low : high, Duration.ofMillis(800));
        recorder.awaitMore(Duration.ofMillis(700));
        return VlcFade.from(recorder, down ? 1_000 : 400, down ? 400 : 1_000);
    }

    /** Prints the figures that the README names. */
    @Test
    @EnabledIfEnvironmentVariable(named = "MOOD_DJ_LONG_TESTS", matches = "1")
    void thirtySwitchesHaveNoBurstAndShortGaps(TestReporter reporter) throws IOException {
        Path low = Tones.wav(folder.resolve("low.wav"), 400, 30);
        Path high = Tones.wav(folder.resolve("high.wav"), 1_000, 30);
        List<VlcFade> fades = new ArrayList<>();
        try (VlcRoom room = new VlcRoom(folder, pulse.orElseThrow())) {
            room.enter();
            room.play(0, high, Duration.ofMillis(400));
            for (int key = 1; key <= 30; key++) {
                fades.add(switched(room, key, low, high));
            }
        }
        List<Integer> gaps = fades.stream().map(VlcFade::gapMillis).sorted().toList();
        double burst = fades.stream().mapToDouble(VlcFade::burst).max().orElseThrow();
        reporter.publishEntry(Map.of(
                "gap, median, ms", String.valueOf(gaps.get(15)),
                "gap, 90 %, ms", String.valueOf(gaps.get(27)),
                "gap, longest, ms", String.valueOf(gaps.get(29)),
                "first 50 ms, loudest, of full level", String.valueOf(burst)));
        assertTrue(gaps.get(27) <= 100, gaps.toString());
        assertTrue(burst < 0.9, fades.toString());
    }
}
