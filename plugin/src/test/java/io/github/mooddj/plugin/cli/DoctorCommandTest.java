package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.plugin.settings.SoundRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void everyThingThatIsNeededHasALine() {
        CommandRun run =
                CommandRun.of("doctor", "--data", directory.resolve("data").toString());

        assertEquals(0, run.exitCode(), run.output() + run.errors());
        for (String subject : List.of(
                "Java", "libVLC", "sound device", "camera", "display", "data directory", "emotion network", "oneDNN")) {
            assertEquals(
                    1,
                    run.outputLines().stream()
                            .filter(line -> line.startsWith(subject, 6))
                            .count(),
                    run.output());
        }
        assertEquals("", run.errors());
    }

    @Test
    void aDataDirectoryThatCannotBeIsBadAndSaidOnItsLine() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        CommandRun run = CommandRun.of("doctor", "--data", file.toString());

        assertEquals(1, run.exitCode());
        assertTrue(
                run.outputLines()
                        .contains("BAD   data directory   The data directory " + file
                                + " is a file; name another with --data DIR"),
                run.output());
    }

    @Test
    void gapsInTheSoundOfTheLastRunAreTold() throws IOException {
        Path data = Files.createDirectory(directory.resolve("run"));
        new SoundRecord(Duration.ofMinutes(185), 0).save(data);
        CommandRun good = CommandRun.of("doctor", "--data", data.toString());
        assertTrue(good.output().contains("ok    sound, last run  no gap in 3:05 h"), good.output());

        new SoundRecord(Duration.ofMinutes(185), 12).save(data);
        CommandRun bad = CommandRun.of("doctor", "--data", data.toString());
        assertTrue(bad.output().contains("note  sound, last run  12 gaps in 3:05 h: "), bad.output());

        Files.writeString(data.resolve("sound.properties"), "seconds=soon");
        assertEquals(0, CommandRun.of("doctor", "--data", data.toString()).exitCode());
    }

    @Test
    void camerasAreNamedAndMissingOnesComeWithAdvice() throws IOException {
        Finding none = Examination.cameras("Linux", directory);
        Path camera = Files.writeString(directory.resolve("video0"), "");
        Finding one = Examination.cameras("Linux", directory);
        Finding elsewhere = Examination.cameras("Mac OS X", directory);

        assertEquals(Finding.State.NOTE, none.state());
        assertTrue(none.sentence().contains("--camera folder:DIR"), none.sentence());
        assertEquals(Finding.ok("camera", camera.toString()), one);
        assertEquals(Finding.State.NOTE, elsewhere.state());
    }
}
