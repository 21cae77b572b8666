package io.github.mooddj.host.snapcast;

/**
 * The master volume as the user wants it.
 *
 * @param gain 0 to 1
 * @param muted whether nothing should be heard
 */
record Volume(double gain, boolean muted) {
    /** What a sample has to be multiplied with where nobody else sees to it. */
    double factor() {
        return muted ? 0 : gain;
    }
}
