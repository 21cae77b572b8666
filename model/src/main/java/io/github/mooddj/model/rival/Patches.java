package io.github.mooddj.model.rival;

import io.github.mooddj.model.face.GrayImage;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.KeyPoint;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_features2d.BRISK;
import org.bytedeco.opencv.opencv_features2d.Feature2D;
import org.bytedeco.opencv.opencv_features2d.ORB;
import org.bytedeco.opencv.opencv_features2d.SIFT;

/**
 * Describes a face's patches on a grid, in two sizes. A small face has too few corners of its own for a detector of
 * them, and a grid has its patches in the same places of every face. One thread.
 */
final class Patches implements AutoCloseable {
    /** Grid places on a side. */
    static final int GRID = 10;

    private static final int SIDE = 64;
    private static final int BORDER = 48;
    private static final List<Float> SIZES = List.of(3.4f, 6f);

    /** How many patches a face has. */
    static final int COUNT = GRID * GRID * SIZES.size();

    private final PatchKind kind;
    private final Feature2D describer;
    private boolean closed;

    Patches(PatchKind kind) {
        opencv_core.setNumThreads(1);
        this.kind = kind;
        this.describer = open(kind);
    }

    private static Feature2D open(PatchKind kind) {
        return switch (kind) {
            case SIFT -> SIFT.create();
            case ORB -> ORB.create();
            case BRISK -> BRISK.create();
        };
    }

    /** Where a patch's middle lies, as a part of the face's side. */
    static double across(int patch) {
        return (patch % GRID + 0.5) / GRID;
    }

    /** Where a patch's middle lies, as a part of the face's side, downwards. */
    static double down(int patch) {
        return (patch / GRID % GRID + 0.5) / GRID;
    }

    /**
     * Describes a face.
     *
     * @return {@link #COUNT} rows, patch by patch, of {@link PatchKind#dimensions} numbers: each row has length 1, or
     *     consists of 0 and 1
     */
    @SuppressWarnings({"try", "unchecked"}) // the scope frees every native part made while it is open
    float[] of(GrayImage face) {
        if (closed) {
            throw new IllegalStateException("the describer is closed");
        }
        try (PointerScope scope = new PointerScope();
                BytePointer pixels = new BytePointer(face.pixels())) {
            Mat square = Squares.of(face, pixels, SIDE);
            Mat framed = new Mat();
            opencv_core.copyMakeBorder(square, framed, BORDER, BORDER, BORDER, BORDER, opencv_core.BORDER_REPLICATE);
            KeyPointVector places = places();
            Mat described = new Mat();
            describer.compute(framed, places, described);
            return rows(places, described);
        }
    }

    private static KeyPointVector places() {
        KeyPoint[] places = new KeyPoint[COUNT];
        for (int patch = 0; patch < COUNT; patch++) {
            places[patch] = new KeyPoint(
                    (float) (BORDER + across(patch) * SIDE - 0.5),
                    (float) (BORDER + down(patch) * SIDE - 0.5),
                    SIZES.get(patch / (GRID * GRID)),
                    0,
                    1,
                    0,
                    patch);
        }
        return new KeyPointVector(places);
    }

    /** OpenCV may drop or reorder places; what it drops stays zero. JavaCPP's reads are unchecked, so we check. */
    private float[] rows(KeyPointVector places, Mat described) {
        int type = kind.bits() ? opencv_core.CV_8UC1 : opencv_core.CV_32FC1;
        if (described.rows() != places.size() || described.cols() != kind.columns() || described.type() != type) {
            throw new IllegalStateException("OpenCV described the patches in another way");
        }
        float[] rows = new float[COUNT * kind.dimensions()];
        float[] numbers = numbers(described);
        for (int row = 0; row < described.rows(); row++) {
            int patch = places.get(row).class_id();
            if (patch < 0 || patch >= COUNT) {
                throw new IllegalStateException("OpenCV described a patch that it was not given");
            }
            System.arraycopy(numbers, row * kind.dimensions(), rows, patch * kind.dimensions(), kind.dimensions());
        }
        return rows;
    }

    private float[] numbers(Mat described) {
        float[] numbers = new float[described.rows() * kind.dimensions()];
        if (kind.bits()) {
            ByteBuffer bytes = described.createBuffer();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = bytes.get(i / Byte.SIZE) >> (i % Byte.SIZE) & 1;
            }
        } else {
            described.<FloatBuffer>createBuffer().get(numbers);
            for (int row = 0; row < described.rows(); row++) {
                root(numbers, row * kind.dimensions());
            }
        }
        return numbers;
    }

    /** Square roots of parts: large gradients count less (Arandjelovic and Zisserman, 2012). */
    private void root(float[] numbers, int from) {
        double sum = 1e-9;
        for (int i = from; i < from + kind.dimensions(); i++) {
            sum += numbers[i];
        }
        for (int i = from; i < from + kind.dimensions(); i++) {
            numbers[i] = (float) Math.sqrt(Math.max(0, numbers[i]) / sum);
        }
    }

    /** Describes some patches of each of several faces, for a vocabulary; row by row. */
    List<float[]> some(List<GrayImage> faces, int each, RandomGenerator random) {
        List<float[]> some = new ArrayList<>();
        for (GrayImage face : faces) {
            float[] rows = of(face);
            for (int i = 0; i < each; i++) {
                int patch = random.nextInt(COUNT);
                float[] row = new float[kind.dimensions()];
                System.arraycopy(rows, patch * row.length, row, 0, row.length);
                some.add(row);
            }
        }
        return some;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            describer.close();
        }
    }
}
