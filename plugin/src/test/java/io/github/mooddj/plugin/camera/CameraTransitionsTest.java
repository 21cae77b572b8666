package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.sampling.HeardListener;
import io.github.mooddj.plugin.sampling.MoodSampler;
import io.github.mooddj.plugin.sampling.ScriptedReader;
import io.github.mooddj.plugin.sampling.Sight;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.ManualScheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of the supervisor, over a folder camera with a fault script, in made-up time. */
class CameraTransitionsTest {
    private static final Duration HOLD = Duration.ofSeconds(10);

    @TempDir
    private Path directory = Path.of("");

    private final ManualScheduler time = new ManualScheduler();
    private final DirectCalls calls = new DirectCalls(time);
    private final HeardListener heard = new HeardListener();
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void picture() throws IOException {
        ImageIO.write(
                CheckeredPicture.of(160, 160), "png", directory.resolve("a.png").toFile());
        ImageIO.write(
                CheckeredPicture.of(176, 160), "png", directory.resolve("b.png").toFile());
    }

    @AfterEach
    void nothingWasThrown() {
        assertEquals(List.of(), time.failures());
    }

    private MoodSampler started(String script, String interval) throws IOException {
        Files.writeString(directory.resolve("faults.txt"), script);
        MoodSampler sampler = new MoodSampler(
                time,
                time,
                new Sight(calls.sources(HOLD), time, () -> reader, () -> false),
                DjSettings.defaults(),
                StartOptions.of(Map.of("camera", "folder:" + directory, "interval", interval)));
        sampler.start(heard);
        time.runDue();
        return sampler;
    }

    /** States and reasons as they followed each other, such as {@code LOST FROZEN}. */
    private List<String> course() {
        List<String> course = new ArrayList<>();
        for (CameraStatus status : heard.cameras) {
            String now =
                    status.why() == CameraWhy.NONE ? status.state().toString() : status.state() + " " + status.why();
            if (course.isEmpty() || !course.get(course.size() - 1).equals(now)) {
                course.add(now);
            }
        }
        return course;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("20s null 3s", List.of("LOST SILENT", "OPENING", "WARMUP", "LOST SILENT")),
                Arguments.of("20s throw 3s", List.of("LOST SILENT", "OPENING", "LOST OTHER")),
                Arguments.of("20s hang 4s", List.of("LOST HANGS")),
                Arguments.of("20s hang 60s", List.of("LOST HANGS", "OPENING", "LOST HANGS")),
                Arguments.of("20s black 20s", List.of("NO_FACE DARK")),
                Arguments.of("20s white 20s", List.of("NO_FACE BRIGHT")),
                Arguments.of("20s frozen 12s", List.of("LOST FROZEN")),
                Arguments.of("20s unplug\n40s replug", List.of("LOST SILENT", "OPENING", "LOST UNPLUGGED")),
                Arguments.of("20s busy 5s", List.of("LOST SILENT", "OPENING", "BUSY IN_USE")),
                Arguments.of("20s slow 20s", List.of()),
                Arguments.of("20s wrong-size 5s", List.of("LOST NONSENSE")),
                Arguments.of("20s wrong-channels 20s", List.of()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsNoticedAndOver(String script, List<String> between) throws IOException {
        MoodSampler sampler = started(script, "1s");
        time.advance(Duration.ofSeconds(19));
        assertEquals(List.of("OPENING", "WARMUP", "LIVE"), course());
        int before = course().size();

        time.advance(Duration.ofMinutes(3));

        List<String> after = course().subList(before, course().size());
        assertEquals(between, after.subList(0, Math.min(between.size(), after.size())), after::toString);
        assertEquals("LIVE", course().get(course().size() - 1), after::toString);
        assertTrue(calls.mostHanging() <= 2, "hanging at once: " + calls.mostHanging());
        time.runDueDuring(sampler::close);
    }

    @Test
    void aHungDriverIsNotAskedAThirdTimeUntilItAnswers() throws IOException {
        MoodSampler sampler = started("20s hang 20m", "1s");
        time.advance(Duration.ofMinutes(15));
        assertEquals(2, calls.mostHanging(), "one left behind, one that is waited for");
        assertEquals(State.LOST, heard.camera().state());
        time.advance(Duration.ofMinutes(10));
        assertEquals(State.LIVE, heard.camera().state());
        time.runDueDuring(sampler::close);
    }

    @Test
    void offIsOffFromEveryState() throws IOException {
        for (String script : List.of(
                "1h null",
                "0s busy",
                "0s unplug",
                "0s hang 1h",
                "0s throw",
                "0s black",
                "3s frozen",
                "500ms null",
                "3s null")) {
            heard.cameras.clear();
            MoodSampler sampler = started(script.replace("1h", "60m"), "1s");
            for (int i = 0; i < 40; i++) {
                sampler.setCameraOn(false);
                time.runDue();
                assertEquals(State.OFF, heard.camera().state(), script);
                int told = heard.cameras.size();
                time.advance(Duration.ofMillis(1));
                assertFalse(heard.cameras.subList(told, heard.cameras.size()).stream()
                        .anyMatch(CameraStatus::isOpen));
                sampler.setCameraOn(true);
                time.advance(Duration.ofMillis(137));
            }
            time.runDueDuring(sampler::close);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCKED", "ASLEEP", "LID", "OTHER_USER"})
    void aReasonOfTheSystemClosesTheCameraWhileItLasts(CameraWhy why) throws IOException {
        MoodSampler sampler = started("", "1s");
        time.advance(Duration.ofSeconds(10));
        sampler.pauseCamera(why, true);
        sampler.pauseCamera(CameraWhy.LOCKED, true);
        time.advance(Duration.ofHours(2));
        assertEquals(State.PAUSED, heard.camera().state());
        assertFalse(heard.camera().isOpen());

        sampler.pauseCamera(why, false);
        time.advance(Duration.ofSeconds(10));
        assertEquals(
                why == CameraWhy.LOCKED ? State.LIVE : State.PAUSED,
                heard.camera().state());
        sampler.pauseCamera(CameraWhy.LOCKED, false);
        time.advance(Duration.ofSeconds(10));
        assertEquals(State.LIVE, heard.camera().state());
        time.runDueDuring(sampler::close);
    }

    @Test
    void aPauseOnRequestEndsByItselfOrWhenTheCameraIsSwitchedOn() throws IOException {
        MoodSampler sampler = started("", "1s");
        time.advance(Duration.ofSeconds(10));
        sampler.pauseCamera(Duration.ofMinutes(15));
        time.advance(Duration.ofMinutes(14));
        assertEquals(CameraWhy.ASKED, heard.camera().why());
        assertEquals(
                Duration.ofMinutes(1),
                Duration.between(time.instant(), heard.camera().until().orElseThrow()));
        time.advance(Duration.ofMinutes(2));
        assertEquals(State.LIVE, heard.camera().state());

        sampler.pauseCamera(Duration.ofHours(1));
        time.runDue();
        assertEquals(State.PAUSED, heard.camera().state());
        sampler.setCameraOn(true);
        time.advance(Duration.ofSeconds(10));
        assertEquals(State.LIVE, heard.camera().state());

        sampler.pauseCamera(Duration.ofHours(1));
        sampler.setCameraOn(false);
        time.advance(Duration.ofHours(2));
        assertEquals(State.OFF, heard.camera().state());
        time.runDueDuring(sampler::close);
    }

    @Test
    void whoPausesWhileItIsLostFindsItTriedAgainAfterwards() throws IOException {
        MoodSampler sampler = started("0s unplug 30s", "1s");
        time.advance(Duration.ofSeconds(5));
        assertEquals(State.LOST, heard.camera().state());
        sampler.pauseCamera(Duration.ofMinutes(1));
        time.advance(Duration.ofSeconds(50));
        assertEquals(State.PAUSED, heard.camera().state());
        time.advance(Duration.ofSeconds(20));
        assertEquals(State.LIVE, heard.camera().state());
        time.runDueDuring(sampler::close);
    }

    @Test
    void anHourOfRandomFaultsEndsLiveWithoutAThreadMore() throws IOException {
        for (int seed = 0; seed < 2; seed++) {
            heard.cameras.clear();
            Files.deleteIfExists(directory.resolve("faults.txt"));
            Path place = Files.createDirectory(directory.resolve("hour" + seed));
            ImageIO.write(
                    CheckeredPicture.of(160, 160), "png", place.resolve("a.png").toFile());
            Files.writeString(place.resolve("faults.txt"), FaultyHour.script(new Random(seed), Duration.ofMinutes(55)));
            MoodSampler sampler = new MoodSampler(
                    time,
                    time,
                    new Sight(calls.sources(HOLD), time, () -> reader, () -> false),
                    DjSettings.defaults(),
                    StartOptions.of(Map.of("camera", "folder:" + place, "interval", "5s")));
            sampler.start(heard);

            time.advance(Duration.ofHours(1));

            assertEquals(State.LIVE, heard.camera().state(), "seed " + seed);
            assertTrue(heard.states().containsAll(List.of(State.LOST, State.NO_FACE, State.WARMUP)));
            assertTrue(calls.mostHanging() <= 2, "hanging at once: " + calls.mostHanging());
            time.runDueDuring(sampler::close);
        }
    }
}
