package io.github.mooddj.model.face;

/** Cuts the square that the network sees out of a picture. Stateless. */
public final class FaceCropper {
    /** Side of a crop in pixels: that of the training crops, so that sharpness tells nothing. */
    public static final int SIDE = 48;

    private static final long MOST = 1000;

    /**
     * The face, upright and framed as in training; the picture's edge pixels go on where the frame reaches beyond it.
     *
     * @return a crop of {@link #SIDE} x {@link #SIDE}
     */
    public GrayImage crop(GrayImage picture, FaceLandmarks landmarks) {
        return crop(picture, FaceFraming.of(landmarks), SIDE);
    }

    /**
     * The same in the picture's own size, at most 1,000 pixels.
     *
     * @return a square crop
     */
    public GrayImage cropAtOwnSize(GrayImage picture, FaceLandmarks landmarks) {
        FaceFraming framing = FaceFraming.of(landmarks);
        return crop(picture, framing, (int) Math.max(SIDE, Math.min(MOST, Math.round(framing.side()))));
    }

    private static GrayImage crop(GrayImage picture, FaceFraming framing, int side) {
        double cos = Math.cos(framing.angle());
        double sin = Math.sin(framing.angle());
        // Several samples a pixel when shrinking: their mean is what a coarser camera would have seen.
        int samples = Math.max(1, Math.min(16, (int) Math.round(framing.side() / side * 2)));
        byte[] pixels = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double sum = 0;
                for (int b = 0; b < samples; b++) {
                    double down = (y + (b + 0.5) / samples) / side - FaceFraming.MIDDLE_ROW;
                    for (int a = 0; a < samples; a++) {
                        double across = (x + (a + 0.5) / samples) / side - 0.5;
                        double column = framing.centreX() + framing.side() * (across * cos - down * sin);
                        double row = framing.centreY() + framing.side() * (across * sin + down * cos);
                        sum += picture.at(inside(column, picture.width()), inside(row, picture.height()));
                    }
                }
                pixels[y * side + x] = (byte) Math.round(sum / (samples * samples));
            }
        }
        return new GrayImage(side, side, pixels);
    }

    /** A picture that is a face crop already, brought to {@link #SIDE} x {@link #SIDE}. */
    public GrayImage whole(GrayImage crop) {
        return Resampling.resize(crop, SIDE, SIDE);
    }

    private static int inside(double place, int size) {
        return (int) Math.max(0, Math.min(size - 1.0, place));
    }
}
