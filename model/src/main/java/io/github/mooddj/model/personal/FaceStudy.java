package io.github.mooddj.model.personal;

import java.util.List;

/**
 * What the network's frozen part says about one face: the input of its last layer. It describes a face and is never
 * stored; it lives as long as the calibration that it was made for. Not a record: the arrays are not copied, and nobody
 * writes to them. Any thread.
 */
public final class FaceStudy {
    private final List<float[]> views;

    /**
     * Takes the arrays over.
     *
     * @param views one array of features for each view of the face (as it is, mirrored), all of one length
     * @throws IllegalArgumentException if there is none, or they differ in length
     */
    public FaceStudy(List<float[]> views) {
        this.views = List.copyOf(views);
        if (views.isEmpty() || views.stream().anyMatch(view -> view.length != features())) {
            throw new IllegalArgumentException("views of unequal length, or none");
        }
    }

    /** How many numbers describe a view. */
    public int features() {
        return views.get(0).length;
    }

    /** The views; not copies, do not write. */
    List<float[]> views() {
        return views;
    }

    /** The mean over the views. */
    double[] mean() {
        double[] mean = new double[features()];
        for (float[] view : views) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += view[i] / views.size();
            }
        }
        return mean;
    }
}
