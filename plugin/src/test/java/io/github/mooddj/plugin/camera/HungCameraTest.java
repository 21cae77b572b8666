package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.sampling.HeardListener;
import io.github.mooddj.plugin.sampling.MoodSampler;
import io.github.mooddj.plugin.sampling.ScriptedReader;
import io.github.mooddj.plugin.sampling.Sight;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sampler, sarxos's API and device threads in real time, over a camera whose grab never returns. */
class HungCameraTest {
    private final PluginThreads threads = new PluginThreads();
    private final CameraThreads cameraThreads = new CameraThreads(threads.factory("camera"));
    private final ScheduledExecutorService sampling = threads.single("mood-sampler");
    private final HeardListener heard = new HeardListener();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch inGrab = new CountDownLatch(1);
    private volatile boolean hangs = true;

    private final MoodSampler sampler = new MoodSampler(
            sampling,
            InstantSource.system(),
            new Sight(
                    choice -> new WebcamFrameSource(
                            new TimedDevice("hanging", new Hanging(), new TimedCalls(cameraThreads)), false),
                    threads.single("camera-opening"),
                    ScriptedReader::new,
                    () -> false),
            DjSettings.defaults().with(CameraSettings.defaults().withConsent(true)),
            StartOptions.of(Map.of("interval", "200ms")));

    @AfterEach
    void letGo() {
        hanging.countDown();
        sampler.close();
        threads.close();
    }

    private final class Hanging implements NativeCamera {
        @Override
        public void open() {
            // At once.
        }

        @Override
        public Optional<BufferedImage> grab() {
            inGrab.countDown();
            if (hangs) {
                try {
                    hanging.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return Optional.of(CheckeredPicture.of(160, 160));
        }

        @Override
        public void release() {
            // Nothing to give back.
        }
    }

    private static void await(BooleanSupplier wanted) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (!wanted.getAsBoolean()) {
                LockSupport.parkNanos(5_000_000);
            }
        });
    }

    @Test
    void aGrabThatNeverReturnsIsALostCameraAndTheNextTryIsFresh() {
        sampler.start(heard);

        await(() -> heard.states().contains(State.LOST));
        hangs = false;

        await(() -> heard.camera().state() == State.LIVE);
    }

    @Test
    void offAndCloseDoNotWaitForIt() throws InterruptedException {
        sampler.start(heard);
        inGrab.await();

        sampler.setCameraOn(false);
        await(() -> heard.camera().state() == State.OFF);
        sampler.close();
        threads.close();

        assertTrue(sampling.isTerminated());
        assertEquals(1, hanging.getCount(), "the call hung all the time");
    }
}
