package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.Frames;

/**
 * Finds two known tones in a window of 10 ms: their amplitudes, and what is left without them. Each tone may change its
 * level and phase evenly within the window, as it does in a fade: least squares on eight shapes.
 *
 * @param first amplitude of the first tone, 0 to 1
 * @param second amplitude of the second tone, 0 to 1
 * @param rest effective value of everything else, 0 to 1
 */
record TonePair(double first, double second, double rest) {
    private static final int SHAPES = 8;
    private static final int WINDOW = Frames.BLOCK;

    /** The tones of a window that begins at this sample; frequencies are multiples of 100 Hz, so that they fit in. */
    static TonePair in(double[] sound, int from, int firstHertz, int secondHertz) {
        double[][] shapes = {
            shape(firstHertz, false, false),
            shape(firstHertz, true, false),
            shape(secondHertz, false, false),
            shape(secondHertz, true, false),
            shape(firstHertz, false, true),
            shape(firstHertz, true, true),
            shape(secondHertz, false, true),
            shape(secondHertz, true, true),
        };
        double[] weights = fit(shapes, sound, from);
        double rest = 0;
        for (int i = 0; i < WINDOW; i++) {
            double left = sound[from + i];
            for (int shape = 0; shape < SHAPES; shape++) {
                left -= weights[shape] * shapes[shape][i];
            }
            rest += left * left;
        }
        return new TonePair(
                Math.hypot(weights[0], weights[1]), Math.hypot(weights[2], weights[3]), Math.sqrt(rest / WINDOW));
    }

    private static double[] shape(int hertz, boolean sine, boolean slope) {
        double[] shape = new double[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            double angle = 2 * Math.PI * hertz * i / Frames.PER_SECOND;
            double time = 2.0 * i / WINDOW - 1;
            shape[i] = (sine ? Math.sin(angle) : Math.cos(angle)) * (slope ? time : 1);
        }
        return shape;
    }

    private static double[] fit(double[][] shapes, double[] sound, int from) {
        double[][] equations = new double[SHAPES][SHAPES + 1];
        for (int row = 0; row < SHAPES; row++) {
            for (int i = 0; i < WINDOW; i++) {
                for (int column = 0; column < SHAPES; column++) {
                    equations[row][column] += shapes[row][i] * shapes[column][i];
                }
                equations[row][SHAPES] += shapes[row][i] * sound[from + i];
            }
        }
        return solve(equations);
    }

    /** Gauss without pivoting: the matrix of scalar products is positive definite. */
    private static double[] solve(double[][] equations) {
        for (int pivot = 0; pivot < SHAPES; pivot++) {
            for (int row = 0; row < SHAPES; row++) {
                double factor = row == pivot ? 0 : equations[row][pivot] / equations[pivot][pivot];
                for (int column = pivot; column <= SHAPES; column++) {
                    equations[row][column] -= factor * equations[pivot][column];
                }
            }
        }
        double[] solution = new double[SHAPES];
        for (int row = 0; row < SHAPES; row++) {
            solution[row] = equations[row][SHAPES] / equations[row][row];
        }
        return solution;
    }
}
