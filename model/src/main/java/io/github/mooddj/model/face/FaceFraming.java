package io.github.mooddj.model.face;

import io.github.mooddj.model.face.FaceLandmarks.Point;

/**
 * Where the square that the network sees lies on a face: the frame of the FER2013 crops, which the mean of thousands of
 * them shows. Turned so that the eyes are level.
 *
 * @param centreX middle between eyes and mouth, in pixels of the picture
 * @param centreY the same, downwards
 * @param side the square's side in pixels of the picture
 * @param angle how far the eyes' line is turned, in radians, clockwise as seen
 */
record FaceFraming(double centreX, double centreY, double side, double angle) {
    /** Row, as a part of the side, on which the middle between eyes and mouth lies. */
    static final double MIDDLE_ROW = 0.565;

    private static final double EYE_DISTANCE = 0.385;
    private static final double EYES_TO_MOUTH = 0.40;

    static FaceFraming of(FaceLandmarks landmarks) {
        Point eyes = middle(landmarks.rightEye(), landmarks.leftEye());
        Point mouth = middle(landmarks.rightMouth(), landmarks.leftMouth());
        Point centre = middle(eyes, mouth);
        double across = landmarks.leftEye().x() - landmarks.rightEye().x();
        double down = landmarks.leftEye().y() - landmarks.rightEye().y();
        // Two measures, since a turned head shortens the one and a raised or lowered one the other.
        double byEyes = Math.hypot(across, down) / EYE_DISTANCE;
        double byMouth = Math.hypot(mouth.x() - eyes.x(), mouth.y() - eyes.y()) / EYES_TO_MOUTH;
        return new FaceFraming(centre.x(), centre.y(), Math.max(1, (byEyes + byMouth) / 2), Math.atan2(down, across));
    }

    private static Point middle(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
}
