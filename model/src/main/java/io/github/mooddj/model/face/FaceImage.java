package io.github.mooddj.model.face;

/**
 * The network's input: one gray face, standardised. Not a record: the values are not copied, and nobody writes to them
 * after construction. Any thread.
 */
public final class FaceImage {
    /** Columns and rows. */
    public static final int SIDE = 64;

    private static final double SMALLEST_DEVIATION = 8;
    private final float[] values;

    private FaceImage(float[] values) {
        this.values = values;
    }

    /**
     * Enlarges a crop to the network's size and standardises it.
     *
     * @param crop a framed face, of any size
     */
    public static FaceImage of(GrayImage crop) {
        GrayImage framed = Resampling.resize(crop, FaceCropper.SIDE, FaceCropper.SIDE);
        float[] values = new float[SIDE * SIDE];
        double ratio = (double) FaceCropper.SIDE / SIDE;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                values[y * SIDE + x] = Bilinear.at(framed, (x + 0.5) * ratio - 0.5, (y + 0.5) * ratio - 0.5);
            }
        }
        standardise(values);
        return new FaceImage(values);
    }

    /**
     * Brings brightness 0..255 to mean 0 and deviation 1, in place; a flat picture (deviation below 8) stays flat, so
     * that its noise is not blown up.
     */
    public static void standardise(float[] brightness) {
        double mean = 0;
        for (float value : brightness) {
            mean += value;
        }
        mean /= brightness.length;
        double squares = 0;
        for (float value : brightness) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = Math.max(SMALLEST_DEVIATION, Math.sqrt(squares / brightness.length));
        for (int i = 0; i < brightness.length; i++) {
            brightness[i] = (float) ((brightness[i] - mean) / deviation);
        }
    }

    /** {@link #SIDE} rows of {@link #SIDE} values from the top, about -3 to 3; not a copy, do not write. */
    public float[] values() {
        return values;
    }
}
