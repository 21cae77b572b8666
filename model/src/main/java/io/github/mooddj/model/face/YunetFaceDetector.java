package io.github.mooddj.model.face;

import io.github.mooddj.model.face.FaceLandmarks.Point;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_dnn;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.StringVector;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * The YuNet face detector through OpenCV, on one core. A picture in which nothing is found is looked at once more with
 * a margin around it, because a face that fills the picture is missed otherwise.
 */
public final class YunetFaceDetector implements FaceDetector {
    private static final String RESOURCE = "yunet.onnx";
    private static final int INPUT = 320;
    private static final int OUTPUTS = 12;
    private static final double LOWEST_SCORE = 0.6;
    private static final double SMALLEST_SIDE = 12;
    private static final double WITH_MARGIN = 0.6;

    private final Net net;
    private final StringVector outputNames;
    private final YunetDecoder decoder = new YunetDecoder(LOWEST_SCORE, SMALLEST_SIDE);
    private boolean closed;

    private YunetFaceDetector(Net net, StringVector outputNames) {
        this.net = net;
        this.outputNames = outputNames;
    }

    /**
     * Opens the detector that ships with this class.
     *
     * @throws IllegalStateException if its file is missing or OpenCV does not read it
     */
    public static YunetFaceDetector open() {
        opencv_core.setNumThreads(1);
        byte[] onnx = bytes();
        try (BytePointer buffer = new BytePointer(onnx)) {
            Net net = opencv_dnn.readNetFromONNX(buffer, onnx.length);
            if (net.empty()) {
                throw new IllegalStateException("OpenCV does not read the face detector");
            }
            return new YunetFaceDetector(net, net.getUnconnectedOutLayersNames());
        }
    }

    @Override
    public Optional<DetectedFace> largestFace(GrayImage picture) {
        if (closed) {
            throw new IllegalStateException("the face detector is closed");
        }
        Optional<DetectedFace> face = look(picture, 1);
        return face.isPresent() ? face : look(picture, WITH_MARGIN);
    }

    private Optional<DetectedFace> look(GrayImage picture, double fill) {
        Letterbox letterbox = Letterbox.of(picture, INPUT, fill);
        return decoder.largest(outputs(letterbox.draw(picture, INPUT)), INPUT).map(face -> inPicture(face, letterbox));
    }

    // The scope frees every native part made while it is open; it is not named, and its constructor takes classes.
    @SuppressWarnings({"try", "unchecked"})
    private List<float[]> outputs(byte[] gray) {
        try (PointerScope scope = new PointerScope();
                BytePointer pixels = new BytePointer(gray);
                Mat square = new Mat(INPUT, INPUT, opencv_core.CV_8UC1, pixels);
                Mat colour = new Mat()) {
            opencv_core.merge(new MatVector(square, square, square), colour);
            Mat blob = opencv_dnn.blobFromImage(
                    colour, 1, new Size(INPUT, INPUT), new Scalar(0, 0, 0, 0), false, false, opencv_core.CV_32F);
            net.setInput(blob);
            MatVector results = new MatVector();
            net.forward(results, outputNames);
            if (results.size() != OUTPUTS) {
                throw new IllegalStateException("the face detector gave " + results.size() + " outputs");
            }
            List<float[]> arrays = new ArrayList<>(OUTPUTS);
            for (int i = 0; i < OUTPUTS; i++) {
                arrays.add(floats(results.get(i)));
            }
            return arrays;
        }
    }

    /** JavaCPP's reads are unchecked: a wrong type or size here would end the process, not this call. */
    private static float[] floats(Mat mat) {
        if (mat.depth() != opencv_core.CV_32F || !mat.isContinuous() || mat.channels() != 1) {
            throw new IllegalStateException("the face detector gave an output of another type");
        }
        float[] values = new float[Math.toIntExact(mat.total())];
        mat.<FloatBuffer>createBuffer().get(values);
        return values;
    }

    private static DetectedFace inPicture(DetectedFace face, Letterbox letterbox) {
        FaceBox box = face.box();
        FaceLandmarks points = face.landmarks();
        return new DetectedFace(
                new FaceBox(
                        letterbox.pictureX(box.x()),
                        letterbox.pictureY(box.y()),
                        box.width() / letterbox.scale(),
                        box.height() / letterbox.scale()),
                new FaceLandmarks(
                        inPicture(points.rightEye(), letterbox),
                        inPicture(points.leftEye(), letterbox),
                        inPicture(points.nose(), letterbox),
                        inPicture(points.rightMouth(), letterbox),
                        inPicture(points.leftMouth(), letterbox)),
                face.score());
    }

    private static Point inPicture(Point point, Letterbox letterbox) {
        return new Point(letterbox.pictureX(point.x()), letterbox.pictureY(point.y()));
    }

    private static byte[] bytes() {
        try (InputStream in = YunetFaceDetector.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the face detector's file is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the face detector's file is not readable", e);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            outputNames.close();
            net.close();
        }
    }
}
