package io.github.mooddj.model.face;

/**
 * Five points of a face in pixels of its picture, as the picture shows them: the right eye is the person's own right
 * one, which is on the left in an unmirrored picture.
 *
 * @param rightEye centre of the person's right eye
 * @param leftEye centre of the person's left eye
 * @param nose tip of the nose
 * @param rightMouth the person's right corner of the mouth
 * @param leftMouth the person's left corner of the mouth
 */
public record FaceLandmarks(Point rightEye, Point leftEye, Point nose, Point rightMouth, Point leftMouth) {
    /**
     * A place in a picture, in pixels; (0, 0) is the upper left corner of the upper left pixel.
     *
     * @param x to the right
     * @param y downwards
     */
    public record Point(double x, double y) {}
}
