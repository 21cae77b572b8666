package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.sampling.HeardListener;
import io.github.mooddj.plugin.sampling.MoodSampler;
import io.github.mooddj.plugin.sampling.ScriptedReader;
import io.github.mooddj.plugin.sampling.Sight;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Random faults in real time, with real threads that hang. */
@EnabledIfEnvironmentVariable(named = "MOOD_DJ_LONG_TESTS", matches = "1")
class CameraSoakTest {
    private static final Duration FAULTS = Duration.ofMinutes(8);
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path directory = Path.of("");

    private final PluginThreads threads = new PluginThreads();
    private final HeardListener heard = new HeardListener();

    @Test
    void minutesOfFaultsEndLiveWithNoThreadAndNoMemoryMore() throws IOException, InterruptedException {
        ImageIO.write(
                CheckeredPicture.of(320, 240), "png", directory.resolve("a.png").toFile());
        Files.writeString(directory.resolve("faults.txt"), FaultyHour.script(new Random(7), FAULTS));
        MoodSampler sampler = new MoodSampler(
                threads.single("mood-sampler"),
                InstantSource.system(),
                new Sight(
                        new DeviceFrameSources(
                                Duration.ofSeconds(10),
                                InstantSource.system(),
                                threads.factory("camera"),
                                new DriversOfThisRun()),
                        threads.single("camera-opening"),
                        ScriptedReader::new,
                        () -> false),
                DjSettings.defaults(),
                StartOptions.of(Map.of("camera", "folder:" + directory, "interval", "1s")));
        sampler.start(heard);
        await(() -> !heard.cameras.isEmpty() && heard.camera().state() == State.LIVE, Duration.ofMinutes(1));
        int threadsBefore = cameraThreads();
        long memoryBefore = usedMemory();

        int most = 0;
        CountDownLatch never = new CountDownLatch(1);
        for (long second = 0; second < FAULTS.toSeconds(); second++) {
            assertTrue(!never.await(1, TimeUnit.SECONDS));
            most = Math.max(most, cameraThreads());
            if (second % 60 == 0) {
                heard.samples.clear();
            }
        }
        await(() -> heard.camera().state() == State.LIVE, Duration.ofMinutes(3));

        heard.samples.clear();
        long states = heard.states().stream().distinct().count();
        heard.cameras.subList(0, heard.cameras.size() - 1).clear();
        long grown = usedMemory() - memoryBefore;
        System.getLogger("soak")
                .log(
                        System.Logger.Level.INFO,
                        "states {0}, camera threads {1} before, {2} at most, {3} after, memory grew {4} kB",
                        states,
                        threadsBefore,
                        most,
                        cameraThreads(),
                        grown / 1024);
        assertEquals(threadsBefore, cameraThreads());
        assertTrue(most <= 3, "camera threads at most: " + most);
        assertTrue(grown < 8 * MEGABYTE, "grown by " + grown);
        sampler.close();
        threads.close();
    }

    private static int cameraThreads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("camera"))
                .count();
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void await(BooleanSupplier wanted, Duration limit) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (long i = 0; i < limit.toMillis() / 100 && !wanted.getAsBoolean(); i++) {
            assertTrue(!never.await(100, TimeUnit.MILLISECONDS));
        }
        assertTrue(wanted.getAsBoolean(), "in time");
    }
}
