package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.DemoFaces;
import io.github.mooddj.plugin.camera.DeviceFrameSources;
import io.github.mooddj.plugin.camera.DriversOfThisRun;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.ManualScheduler;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From pictures in a folder to a mood: sarxos's API, the detector and the network that ships, in made-up time. */
class FolderCameraTest {
    @TempDir
    private Path directory = Path.of("");

    private final ManualScheduler time = new ManualScheduler();
    private final PluginThreads threads = new PluginThreads();
    private final HeardListener heard = new HeardListener();

    @AfterEach
    void nothingWasThrown() {
        assertEquals(List.of(), time.failures());
    }

    private MoodSampler sampler(Map<String, String> options) {
        StartOptions start = StartOptions.of(options);
        return new MoodSampler(
                time,
                time,
                new Sight(
                        new DeviceFrameSources(
                                start.cameraHold(), time, threads.factory("camera"), new DriversOfThisRun()),
                        time,
                        new EmotionModels()::bundledReader,
                        () -> false),
                DjSettings.defaults(),
                start);
    }

    @Test
    void aSmileAndThenACalmFaceAreTwoMoods() throws IOException {
        DemoFaces.copy("happy-010.jpg", directory.resolve("a.jpg"));
        DemoFaces.copy("neutral-010.jpg", directory.resolve("b.jpg"));
        Files.writeString(directory.resolve("c.txt"), "no picture");
        Files.writeString(directory.resolve("d.jpg"), "no picture either");
        MoodSampler sampler = sampler(
                Map.of("camera", "folder:" + directory, "camera-hold", "40s", "interval", "1s", "calm", "quick"));

        sampler.start(heard);
        time.advance(Duration.ofSeconds(39));
        assertEquals(List.of(Emotion.HAPPY), moods());
        assertEquals(CameraStatus.State.LIVE, heard.camera().state());

        time.advance(Duration.ofMinutes(3));
        assertEquals(Emotion.NEUTRAL, moods().get(1));
        time.runDueDuring(sampler::close);
    }

    @Test
    void theDemoChangesItsMoodWithinHalfAMinute() {
        MoodSampler sampler = sampler(Map.of("demo", "true"));
        Instant start = time.instant();

        sampler.start(heard);
        time.advance(Duration.ofSeconds(30));

        assertEquals(List.of(Emotion.HAPPY, Emotion.NEUTRAL), moods().subList(0, 2));
        assertTrue(heard.changes.get(1).at().isBefore(start.plusSeconds(30)));
        time.runDueDuring(sampler::close);
    }

    @Test
    void aFolderWithoutPicturesIsALostCameraThatIsTriedAgain() throws IOException {
        MoodSampler sampler = sampler(Map.of("camera", "folder:" + directory));

        sampler.start(heard);
        time.runDue();
        assertEquals(CameraStatus.State.LOST, heard.camera().state());
        assertTrue(
                heard.camera().detail().contains("no picture"), heard.camera().detail());

        DemoFaces.copy("happy-010.jpg", directory.resolve("a.jpg"));
        time.advance(Duration.ofSeconds(2));
        assertEquals(CameraStatus.State.LIVE, heard.camera().state());
        time.runDueDuring(sampler::close);
    }

    private List<Emotion> moods() {
        return heard.changes.stream().map(MoodChange::to).toList();
    }
}
