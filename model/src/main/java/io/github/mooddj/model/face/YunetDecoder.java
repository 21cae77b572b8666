package io.github.mooddj.model.face;

import io.github.mooddj.model.face.FaceLandmarks.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns YuNet's outputs into faces. The network answers for a grid of cells at three strides; each cell has a class and
 * an objectness score, a box and five points, all relative to the cell.
 */
final class YunetDecoder {
    /** Cell sizes in pixels of the input, in the order of the outputs. */
    static final int[] STRIDES = {8, 16, 32};

    private static final int BOX_NUMBERS = 4;
    private static final int POINT_NUMBERS = 10;

    private final double lowestScore;
    private final double smallestSide;

    /**
     * Sets what counts as a face.
     *
     * @param lowestScore 0 to 1
     * @param smallestSide shorter side of the box in pixels of the input
     */
    YunetDecoder(double lowestScore, double smallestSide) {
        this.lowestScore = lowestScore;
        this.smallestSide = smallestSide;
    }

    /**
     * The largest face. Among overlapping boxes of one face, the one with the highest score.
     *
     * @param outputs twelve arrays: class scores at strides 8, 16, 32, then objectness, boxes, points, each in that
     *     order
     * @param side the input's side in pixels
     * @return in pixels of the input
     */
    Optional<DetectedFace> largest(List<float[]> outputs, int side) {
        List<DetectedFace> faces = new ArrayList<>();
        for (int level = 0; level < STRIDES.length; level++) {
            int stride = STRIDES[level];
            int cells = side / stride;
            float[] classes = outputs.get(level);
            float[] objectness = outputs.get(level + 3);
            for (int cell = 0; cell < cells * cells; cell++) {
                double score = Math.sqrt(unit(classes[cell]) * unit(objectness[cell]));
                if (score >= lowestScore) {
                    DetectedFace face = decode(
                            outputs.get(level + 6),
                            outputs.get(level + 9),
                            cell,
                            cell % cells,
                            cell / cells,
                            stride,
                            score);
                    if (Math.min(face.box().width(), face.box().height()) >= smallestSide) {
                        faces.add(face);
                    }
                }
            }
        }
        return largest(faces);
    }

    private static Optional<DetectedFace> largest(List<DetectedFace> faces) {
        Optional<DetectedFace> best = Optional.empty();
        for (DetectedFace face : suppressed(faces)) {
            if (best.isEmpty() || face.box().area() > best.get().box().area()) {
                best = Optional.of(face);
            }
        }
        return best;
    }

    private static List<DetectedFace> suppressed(List<DetectedFace> faces) {
        List<DetectedFace> byScore = new ArrayList<>(faces);
        byScore.sort((one, other) -> Double.compare(other.score(), one.score()));
        List<DetectedFace> kept = new ArrayList<>();
        for (DetectedFace face : byScore) {
            if (kept.stream().noneMatch(other -> overlap(face.box(), other.box()) > 0.3)) {
                kept.add(face);
            }
        }
        return kept;
    }

    private static DetectedFace decode(
            float[] boxes, float[] points, int cell, int column, int row, int stride, double score) {
        int box = cell * BOX_NUMBERS;
        double width = Math.exp(boxes[box + 2]) * stride;
        double height = Math.exp(boxes[box + 3]) * stride;
        double left = (column + boxes[box]) * stride - width / 2;
        double top = (row + boxes[box + 1]) * stride - height / 2;
        Point[] five = new Point[POINT_NUMBERS / 2];
        for (int i = 0; i < five.length; i++) {
            int at = cell * POINT_NUMBERS + 2 * i;
            five[i] = new Point((column + points[at]) * stride, (row + points[at + 1]) * stride);
        }
        return new DetectedFace(
                new FaceBox(left, top, width, height),
                new FaceLandmarks(five[0], five[1], five[2], five[3], five[4]),
                score);
    }

    /** Intersection over union. */
    private static double overlap(FaceBox one, FaceBox other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        if (width <= 0 || height <= 0) {
            return 0;
        }
        double shared = width * height;
        return shared / (one.area() + other.area() - shared);
    }

    private static double unit(float value) {
        return Math.max(0, Math.min(1, value));
    }
}
