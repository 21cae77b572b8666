package io.github.mooddj.model.rival;

import io.github.mooddj.model.face.GrayImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a face by its 68 landmarks: distances of the points to their centre of gravity, the angles under which
 * they are seen from there (as cosine and sine, turned back by the eyes' slope), and the distances between all pairs;
 * all distances in parts of the mean distance to the centre, so that neither size nor place counts.
 */
final class LandmarkGeometry implements CropFeatures {
    private static final int POINTS = LandmarkNetwork.POINTS;
    private static final int RIGHT_EYE = 36;
    private static final int LEFT_EYE = 42;
    private static final int EYE_POINTS = 6;

    /** How many numbers a face has. */
    static final int DIMENSIONS = 3 * POINTS + POINTS * (POINTS - 1) / 2;

    private final FaceLandmarks68 landmarks;

    /** Takes the landmarks over and closes them with itself. */
    LandmarkGeometry(FaceLandmarks68 landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public List<float[]> of(List<GrayImage> crops) {
        List<float[]> features = new ArrayList<>(crops.size());
        for (float[] points : landmarks.points(crops)) {
            features.add(of(points));
        }
        return features;
    }

    /** The numbers of one face's points, x and y by turns. */
    static float[] of(float[] points) {
        double x = mean(points, 0, POINTS, 0);
        double y = mean(points, 0, POINTS, 1);
        double scale = 0;
        for (int i = 0; i < POINTS; i++) {
            scale += Math.hypot(points[2 * i] - x, points[2 * i + 1] - y) / POINTS;
        }
        scale = Math.max(1e-6, scale);
        double across = mean(points, LEFT_EYE, EYE_POINTS, 0) - mean(points, RIGHT_EYE, EYE_POINTS, 0);
        double down = mean(points, LEFT_EYE, EYE_POINTS, 1) - mean(points, RIGHT_EYE, EYE_POINTS, 1);
        double slope = Math.atan2(down, across);
        float[] features = new float[DIMENSIONS];
        int at = 0;
        for (int i = 0; i < POINTS; i++) {
            double right = points[2 * i] - x;
            double below = points[2 * i + 1] - y;
            double angle = Math.atan2(below, right) - slope;
            features[at++] = (float) (Math.hypot(right, below) / scale);
            features[at++] = (float) Math.cos(angle);
            features[at++] = (float) Math.sin(angle);
        }
        for (int i = 0; i < POINTS; i++) {
            for (int j = i + 1; j < POINTS; j++) {
                double right = points[2 * i] - points[2 * j];
                double below = points[2 * i + 1] - points[2 * j + 1];
                features[at++] = (float) (Math.hypot(right, below) / scale);
            }
        }
        return features;
    }

    private static double mean(float[] points, int first, int count, int axis) {
        double sum = 0;
        for (int i = first; i < first + count; i++) {
            sum += points[2 * i + axis];
        }
        return sum / count;
    }

    @Override
    public void close() {
        landmarks.close();
    }
}
