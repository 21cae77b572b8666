package io.github.mooddj.model.rival;

/**
 * A row of features of which most are zero. Arrays are not copied.
 *
 * @param places of those that are not zero, ascending
 * @param values at these places
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read only
record SparseRow(int[] places, float[] values) {
    static SparseRow of(float[] features) {
        int count = 0;
        for (float feature : features) {
            count += feature == 0 ? 0 : 1;
        }
        int[] places = new int[count];
        float[] values = new float[count];
        int at = 0;
        for (int i = 0; i < features.length; i++) {
            if (features[i] != 0) {
                places[at] = i;
                values[at++] = features[i];
            }
        }
        return new SparseRow(places, values);
    }

    double squares() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }

    double times(double[] weights) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += values[i] * weights[places[i]];
        }
        return sum;
    }

    void addTo(double[] weights, double factor) {
        for (int i = 0; i < places.length; i++) {
            weights[places[i]] += values[i] * factor;
        }
    }
}
