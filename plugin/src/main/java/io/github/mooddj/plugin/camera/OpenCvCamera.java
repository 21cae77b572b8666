package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_videoio;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_videoio.VideoCapture;
import org.jspecify.annotations.Nullable;

/** A camera through OpenCV. */
final class OpenCvCamera implements NativeCamera {
    private static final int MJPG = 'M' | 'J' << 8 | 'P' << 16 | 'G' << 24;
    private static final int MOST_SIDE = 8192;
    /** What a driver may hold back: without taking these first, a look would show the moment of the last look. */
    private static final int HELD_BACK = 4;

    private static final double TEN_BITS = 1024;
    private static final double TWELVE_BITS = 4096;
    private static final double SIXTEEN_BITS = 65536;

    private final Predicate<VideoCapture> opening;
    private final boolean queues;
    private final Supplier<WebcamException> refusal;
    private @Nullable VideoCapture capture;

    private OpenCvCamera(Predicate<VideoCapture> opening, boolean queues, Supplier<WebcamException> refusal) {
        this.opening = opening;
        this.queues = queues;
        this.refusal = refusal;
    }

    /**
     * A camera of this computer.
     *
     * @param index as the system counts them
     * @param backend OpenCV's number of the system's interface
     * @param refusal says why, when it was not opened
     */
    static OpenCvCamera device(int index, int backend, Supplier<WebcamException> refusal) {
        return new OpenCvCamera(
                capture -> {
                    if (!capture.open(index, backend)) {
                        return false;
                    }
                    // Each frame a JPEG: a quarter of the bus, so that frames come at full speed.
                    capture.set(opencv_videoio.CAP_PROP_FOURCC, MJPG);
                    capture.set(opencv_videoio.CAP_PROP_FRAME_WIDTH, 640);
                    capture.set(opencv_videoio.CAP_PROP_FRAME_HEIGHT, 480);
                    capture.set(opencv_videoio.CAP_PROP_BUFFERSIZE, 1);
                    return true;
                },
                true,
                refusal);
    }

    /** A stream or file, by address. */
    static OpenCvCamera address(String address, Supplier<WebcamException> refusal) {
        return new OpenCvCamera(capture -> capture.open(address, opencv_videoio.CAP_ANY), false, refusal);
    }

    @Override
    public void open() {
        VideoCapture fresh = new VideoCapture();
        if (!opening.test(fresh) || !fresh.isOpened()) {
            fresh.release();
            fresh.close();
            throw refusal.get();
        }
        capture = fresh;
    }

    @Override
    public Optional<BufferedImage> grab() {
        VideoCapture from = capture;
        if (from == null) {
            return Optional.empty();
        }
        for (int old = 0; queues && old < HELD_BACK; old++) {
            from.grab();
        }
        try (Mat frame = new Mat()) {
            return from.read(frame) ? picture(frame) : Optional.empty();
        }
    }

    @Override
    public void release() {
        VideoCapture closing = capture;
        capture = null;
        if (closing != null) {
            closing.release();
            closing.close();
        }
    }

    /** Copies a frame; checked before, since the copying itself is not, and kills the JVM when it reads too far. */
    private static Optional<BufferedImage> picture(Mat frame) {
        int width = frame.cols();
        int height = frame.rows();
        boolean sizes = width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE;
        if (!sizes || frame.dims() != 2 || !frame.isContinuous()) {
            return Optional.empty();
        }
        if (frame.depth() == opencv_core.CV_16U) {
            return eightBits(frame);
        }
        if (frame.depth() != opencv_core.CV_8U) {
            return Optional.empty();
        }
        int type = frame.channels() == 3 ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage picture = new BufferedImage(width, height, type);
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        if (frame.total() * frame.elemSize() != pixels.length) {
            return Optional.empty();
        }
        frame.data().get(pixels);
        return Optional.of(picture);
    }

    /** Cameras of 10, 12 and 16 bits use two bytes for each value, and the lower bits of them. */
    private static Optional<BufferedImage> eightBits(Mat frame) {
        try (DoublePointer least = new DoublePointer(1);
                DoublePointer most = new DoublePointer(1);
                Mat flat = frame.reshape(1);
                Mat small = new Mat()) {
            opencv_core.minMaxLoc(flat, least, most, null, null, null);
            double full = most.get() < TEN_BITS ? TEN_BITS : most.get() < TWELVE_BITS ? TWELVE_BITS : SIXTEEN_BITS;
            frame.convertTo(small, opencv_core.CV_8U, 256 / full, 0);
            return picture(small);
        }
    }
}
