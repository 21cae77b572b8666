package io.github.mooddj.plugin.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.sampling.HeardListener;
import io.github.mooddj.plugin.sampling.MoodSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureLogTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00.250Z");

    @TempDir
    private Path directory = Path.of("");

    private final HeardListener next = new HeardListener();
    private final MoodState state = new MoodState(
            Optional.empty(), EmotionProbabilities.uniform(Emotion.MOODS), new MoodReason.Gathering(0, 5));

    private CaptureLog log() {
        return new CaptureLog(directory.resolve("log"), ZoneOffset.UTC, Runnable::run, next);
    }

    private void look(CaptureLog log, MoodSample sample) {
        log.looked(sample, state, CameraStatus.off());
    }

    private static MoodSample happy(Instant at) {
        return new MoodSample.FaceSeen(
                at,
                new EmotionProbabilities(Map.of(Emotion.HAPPY, 0.934, Emotion.SAD, 0.066)),
                new FaceBox(0, 0, 100, 100));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("log"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyLookIsALineWithTimeLabelAndConfidence() throws IOException {
        CaptureLog log = log();
        look(log, happy(NOON));
        look(log, new MoodSample.NoFace(NOON.plusSeconds(5)));
        look(log, new MoodSample.Unclear(NOON.plusSeconds(10), CameraWhy.DARK));
        look(log, new MoodSample.NoCamera(NOON.plusSeconds(15), "unplugged"));

        assertEquals(
                List.of(
                        "2026-03-05T12:00:00Z,happy,0.93",
                        "2026-03-05T12:00:05Z,no face,",
                        "2026-03-05T12:00:10Z,dark,"),
                Files.readAllLines(directory.resolve("log/captures-2026-03-05.csv")));
        assertEquals(4, next.samples.size());
    }

    @Test
    void aWeekIsKeptAndErasingLeavesNothing() throws IOException {
        CaptureLog log = log();
        for (int day = 0; day < 10; day++) {
            look(log, happy(NOON.plus(Duration.ofDays(day))));
        }
        assertEquals(7, files().size());
        assertTrue(files().contains("captures-2026-03-14.csv"), files()::toString);

        log.erase();
        assertEquals(List.of(), files());
        look(log, happy(NOON.plus(Duration.ofDays(9))));
        assertEquals(List.of("captures-2026-03-14.csv"), files());
    }

    @Test
    void theDriverThatWorkedIsKnownAtTheNextStart() throws IOException {
        RememberedDrivers drivers = new RememberedDrivers(directory, Runnable::run);
        assertEquals(Optional.empty(), drivers.driverOf("Front: camera = 1"));
        drivers.worked("Front: camera = 1", "FFmpeg");

        assertEquals(
                Optional.of("FFmpeg"), new RememberedDrivers(directory, Runnable::run).driverOf("Front: camera = 1"));

        Files.writeString(directory.resolve("camera-drivers.properties"), "\\u00zz");
        assertEquals(Optional.empty(), new RememberedDrivers(directory, Runnable::run).driverOf("Front: camera = 1"));
    }
}
