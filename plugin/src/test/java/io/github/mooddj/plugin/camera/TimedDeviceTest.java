package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.sarxos.webcam.WebcamException;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real device thread over native calls that hang. */
class TimedDeviceTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final CameraThreads threads = new CameraThreads(new PluginThreads().factory("camera"));
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        hanging.countDown();
    }

    private TimedDevice device(NativeCamera camera) {
        return new TimedDevice("hanging", camera, new TimedCalls(threads));
    }

    private void hang() {
        reached.countDown();
        boolean interrupted = false;
        while (hanging.getCount() > 0) {
            try {
                hanging.await();
            } catch (InterruptedException ignoredAsNativeCodeDoes) {
                interrupted = true;
            }
        }
        assertFalse(interrupted, "native code is not interrupted");
    }

    /** Opens, and hangs from the second frame on; or in opening. */
    private final class Hanging implements NativeCamera {
        private final boolean inOpening;
        private int frames;

        Hanging(boolean inOpening) {
            this.inOpening = inOpening;
        }

        @Override
        public void open() {
            if (inOpening) {
                hang();
            }
        }

        @Override
        public Optional<BufferedImage> grab() {
            frames++;
            if (frames > 1) {
                hang();
            }
            return Optional.of(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY));
        }

        @Override
        public void release() {
            released.countDown();
        }
    }

    @Test
    void aGrabThatHangsEndsWhenTheSourceIsInterrupted() {
        WebcamFrameSource source = new WebcamFrameSource(device(new Hanging(false)), false);
        assertTrue(source.open().isEmpty());
        assertTrue(source.grab().isPresent());

        Thread ender = threads.newThread(() -> {
            awaitReached();
            source.interrupt();
        });
        ender.start();

        assertTimeoutPreemptively(LONG, () -> assertTrue(source.grab().isEmpty()));
        assertTimeoutPreemptively(LONG, source::close);
        assertEquals(1, released.getCount(), "not released while the call hangs");
        hanging.countDown();
        assertTimeoutPreemptively(LONG, () -> released.await());
    }

    @Test
    void anOpeningThatHangsEndsWhenTheSourceIsInterrupted() {
        WebcamFrameSource source = new WebcamFrameSource(device(new Hanging(true)), false);
        Thread ender = threads.newThread(() -> {
            awaitReached();
            source.interrupt();
        });
        ender.start();

        Optional<FrameSource.Refusal> refusal = assertTimeoutPreemptively(LONG, source::open);

        assertEquals("hanging does not answer.", refusal.orElseThrow().sentence());
        assertTrue(source.grab().isEmpty());
    }

    @Test
    void aHungDeviceIsGivenUpByItself() {
        TimedDevice device = device(new Hanging(false));
        device.open();
        device.getImage();

        assertNull(device.getImage());

        assertFalse(device.isOpen());
        assertNull(device.getImage());
        assertThrows(WebcamException.class, device::open);
    }

    @Test
    void aMissingCameraSaysSo() {
        WebcamFrameSource source = new WebcamFrameSource(device(new MissingCamera("None.")), false);

        FrameSource.Refusal refusal = source.open().orElseThrow();

        assertEquals(new FrameSource.Refusal(CameraWhy.MISSING, "None."), refusal);
        source.close();
        source.close();
    }

    private void awaitReached() {
        try {
            reached.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
