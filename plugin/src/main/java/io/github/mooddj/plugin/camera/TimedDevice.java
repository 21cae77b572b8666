package io.github.mooddj.plugin.camera;

import io.github.mooddj.plugin.camera.DeviceCalls.CallLostException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A native camera whose every call is limited in time; after one that hangs, it is given up with its thread. */
final class TimedDevice implements CameraDevice {
    private static final Logger LOG = LoggerFactory.getLogger(TimedDevice.class);
    private static final Dimension SIZE = new Dimension(640, 480);
    private static final Duration OPENING = Duration.ofSeconds(10);
    private static final Duration GRABBING = Duration.ofSeconds(3);
    private static final Duration CLOSING = Duration.ofMillis(700);

    private final String name;
    private final NativeCamera camera;
    private final DeviceCalls calls;
    private volatile boolean open;

    /** A closed device that can be opened once. */
    TimedDevice(String name, NativeCamera camera, DeviceCalls calls) {
        this.name = name;
        this.camera = camera;
        this.calls = calls;
    }

    @Override
    public String getName() {
        return camera.name().orElse(name);
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[] {SIZE};
    }

    @Override
    public Dimension getResolution() {
        return SIZE;
    }

    @Override
    public void setResolution(Dimension size) {
        // The one size that every camera has is what the network needs.
    }

    @Override
    public void open() {
        if (!calls.hasRoom()) {
            throw new CameraTrouble(CameraWhy.HANGS, "The driver of " + name + " hangs.");
        }
        try {
            calls.call(
                    () -> {
                        camera.open();
                        return name;
                    },
                    OPENING);
            open = true;
        } catch (CallLostException e) {
            giveUp(e);
            throw new CameraTrouble(CameraWhy.HANGS, name + " does not answer.", e);
        }
    }

    @Override
    public @Nullable BufferedImage getImage() {
        if (!open) {
            return null;
        }
        try {
            Optional<BufferedImage> frame = calls.call(camera::grab, GRABBING);
            return frame.orElse(null);
        } catch (CallLostException e) {
            giveUp(e);
            return null;
        }
    }

    @Override
    public void interrupt() {
        open = false;
        calls.end(camera::release);
    }

    @Override
    public void close() {
        interrupt();
        if (!calls.awaitEnd(CLOSING)) {
            LOG.warn("{} hangs; its thread is left behind", name);
        }
    }

    @Override
    public void dispose() {
        interrupt();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    private void giveUp(CallLostException why) {
        LOG.debug("{} is given up", name, why);
        interrupt();
    }
}
