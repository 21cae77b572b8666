package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Frames of one device, behind sarxos's API. */
final class WebcamFrameSource implements FrameSource {
    private static final Logger LOG = LoggerFactory.getLogger(WebcamFrameSource.class);

    private final CameraDevice device;
    private final Webcam webcam;
    private final boolean live;
    private volatile boolean closed;

    /**
     * A source that is not open yet.
     *
     * @param device limits the time of its calls itself
     * @param live whether its pictures move by themselves
     */
    WebcamFrameSource(CameraDevice device, boolean live) {
        CameraDriver.install();
        this.device = device;
        this.webcam = new DeviceWebcam(device);
        this.live = live;
        // sarxos's lock files leak, and one that cannot be had leaves a camera open without pictures.
        webcam.getLock().disable();
    }

    @Override
    public String name() {
        return device.getName();
    }

    @Override
    public Optional<Refusal> open() {
        try {
            webcam.open();
        } catch (WebcamException e) {
            LOG.debug("{} was not opened", device.getName(), e);
            close();
            return Optional.of(refusal(e));
        }
        if (closed || !device.isOpen()) {
            close();
            return Optional.of(new Refusal(CameraWhy.OTHER, device.getName() + " was closed."));
        }
        return Optional.empty();
    }

    private static Refusal refusal(WebcamException e) {
        String message = e.getMessage() == null ? "The camera cannot be opened." : e.getMessage();
        return new Refusal(e instanceof CameraTrouble trouble ? trouble.why() : CameraWhy.OTHER, message);
    }

    @Override
    public boolean isLive() {
        return live;
    }

    @Override
    public boolean isOpen() {
        return !closed && device.isOpen();
    }

    @Override
    public Optional<BufferedImage> grab() {
        // Asked of the device: after a failure sarxos's own isOpen stays true.
        if (closed || !device.isOpen()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(webcam.getImage());
        } catch (WebcamException e) {
            LOG.debug("{} gave no frame", device.getName(), e);
            return Optional.empty();
        }
    }

    @Override
    public void interrupt() {
        closed = true;
        device.interrupt();
    }

    @Override
    public void close() {
        closed = true;
        device.close();
        webcam.close();
    }

    /** sarxos makes webcams of its own list only, and only subclasses of any device. */
    private static final class DeviceWebcam extends Webcam {
        DeviceWebcam(WebcamDevice device) {
            super(device);
        }
    }
}
