package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.face.GrayImage;

/** How a camera's picture must be turned so that faces stand upright; clockwise. */
enum Turn {
    NONE,
    RIGHT,
    HALF,
    LEFT;

    /** The picture turned. */
    GrayImage of(GrayImage picture) {
        if (this == NONE) {
            return picture;
        }
        int width = picture.width();
        int height = picture.height();
        byte[] from = picture.pixels();
        byte[] to = new byte[from.length];
        boolean swaps = this != HALF;
        int newWidth = swaps ? height : width;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int newX = this == HALF ? width - 1 - x : this == RIGHT ? height - 1 - y : y;
                int newY = this == HALF ? height - 1 - y : this == RIGHT ? x : width - 1 - x;
                to[newY * newWidth + newX] = from[y * width + x];
            }
        }
        return swaps ? new GrayImage(height, width, to) : new GrayImage(width, height, to);
    }

    /** Where a box of the turned picture lies in the picture as it came. */
    FaceBox back(FaceBox box, GrayImage picture) {
        int width = picture.width();
        int height = picture.height();
        return switch (this) {
            case NONE -> box;
            case HALF ->
                new FaceBox(width - box.x() - box.width(), height - box.y() - box.height(), box.width(), box.height());
            case RIGHT -> new FaceBox(box.y(), height - box.x() - box.width(), box.height(), box.width());
            case LEFT -> new FaceBox(width - box.y() - box.height(), box.x(), box.height(), box.width());
        };
    }
}
