package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.face.Bilinear;
import io.github.mooddj.model.face.GrayImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the 68 landmarks in face crops. A crop in the emotion network's framing ends at the chin, so it is put into a
 * square with some margin, filled with its edge pixels. One thread.
 */
final class FaceLandmarks68 implements AutoCloseable {
    private static final double MARGIN = 0.1;

    private final LandmarkNetwork network;

    /** Takes the network over and closes it with itself. */
    FaceLandmarks68(LandmarkNetwork network) {
        this.network = network;
    }

    /**
     * With the network that ships.
     *
     * @throws NetworkFileException if its file is missing from the program or damaged
     */
    static FaceLandmarks68 open() throws NetworkFileException {
        return new FaceLandmarks68(LandmarkNetwork.bundled());
    }

    /**
     * The points of faces.
     *
     * @param crops at least 2 x 2 pixels each
     * @return for each crop x and y by turns, as parts of the crop's width and height; may lie outside 0..1
     */
    List<float[]> points(List<GrayImage> crops) {
        List<float[]> points =
                network.points(crops.stream().map(FaceLandmarks68::square).toList());
        List<float[]> inCrops = new ArrayList<>(points.size());
        for (float[] places : points) {
            float[] moved = new float[places.length];
            for (int i = 0; i < places.length; i++) {
                moved[i] = (float) (places[i] * (1 + 2 * MARGIN) - MARGIN);
            }
            inCrops.add(moved);
        }
        return inCrops;
    }

    private static GrayImage square(GrayImage crop) {
        int side = LandmarkNetwork.SIDE;
        byte[] pixels = new byte[side * side];
        for (int y = 0; y < side; y++) {
            double row = ((y + 0.5) / side * (1 + 2 * MARGIN) - MARGIN) * crop.height() - 0.5;
            for (int x = 0; x < side; x++) {
                double column = ((x + 0.5) / side * (1 + 2 * MARGIN) - MARGIN) * crop.width() - 0.5;
                pixels[y * side + x] = (byte) Math.round(Bilinear.at(crop, column, row));
            }
        }
        return new GrayImage(side, side, pixels);
    }

    @Override
    public void close() {
        network.close();
    }
}
