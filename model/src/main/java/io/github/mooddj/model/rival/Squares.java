package io.github.mooddj.model.rival;

import io.github.mooddj.model.face.GrayImage;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Faces brought to the size that a classifier reads. Any thread. */
final class Squares {
    private Squares() {}

    /**
     * A larger picture shrunk by the mean over areas, a smaller one enlarged by cubic interpolation.
     *
     * @param face of any size
     * @param pixels the face's own, in native memory
     * @param side of the square, in pixels
     * @return one byte a pixel; freed with the scope that is open
     */
    static Mat of(GrayImage face, BytePointer pixels, int side) {
        Mat picture = new Mat(face.height(), face.width(), opencv_core.CV_8UC1, pixels);
        Mat square = new Mat();
        boolean larger = Math.min(face.width(), face.height()) > side;
        int how = larger ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_CUBIC;
        opencv_imgproc.resize(picture, square, new Size(side, side), 0, 0, how);
        return square;
    }
}
