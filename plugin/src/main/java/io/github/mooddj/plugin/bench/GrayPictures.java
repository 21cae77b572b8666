package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.face.FaceLandmarks;
import io.github.mooddj.model.face.FaceLandmarks.Point;
import io.github.mooddj.model.face.GrayImage;
import java.util.List;

/** Makes faces of faces: slighter smiles and drooping mouths that nobody had to make. */
final class GrayPictures {
    private static final double REACH = 0.16;
    private static final double BROW = 0.22;

    private GrayPictures() {}

    /** So much of the other face, 0 to 1, in this one; both framed alike. */
    static GrayImage between(GrayImage face, GrayImage other, double share) {
        byte[] pixels = new byte[face.width() * face.height()];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % face.width();
            int y = i / face.width();
            pixels[i] = bounded((1 - share) * face.at(x, y) + share * other.at(x, y));
        }
        return new GrayImage(face.width(), face.height(), pixels);
    }

    /**
     * A face that looks sad: the corners of the mouth lower, the inner ends of the brows higher.
     *
     * @param much about 1 for a resting face that strangers take for sad
     */
    static GrayImage drooping(GrayImage picture, FaceLandmarks face, double much) {
        Point right = face.rightEye();
        Point left = face.leftEye();
        double eyes = Math.hypot(left.x() - right.x(), left.y() - right.y());
        Point across = new Point((left.x() - right.x()) / eyes, (left.y() - right.y()) / eyes);
        Point down = new Point(-across.y(), across.x());
        double mouth = 0.18 * much * eyes;
        double brows = -0.15 * much * eyes;
        List<Push> pushes = List.of(
                new Push(face.rightMouth(), mouth),
                new Push(face.leftMouth(), mouth),
                new Push(moved(moved(right, across, eyes / 4), down, -BROW * eyes), brows),
                new Push(moved(moved(left, across, -eyes / 4), down, -BROW * eyes), brows));
        byte[] pixels = new byte[picture.width() * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                Point place = new Point(x, y);
                Point from = place;
                for (Push push : pushes) {
                    from = moved(from, down, -push.at(place, REACH * eyes));
                }
                pixels[y * picture.width() + x] = bounded(at(picture, from.x(), from.y()));
            }
        }
        return new GrayImage(picture.width(), picture.height(), pixels);
    }

    // Moves what is around a place downwards, less and less with the distance.
    private record Push(Point centre, double pixels) {
        double at(Point place, double reach) {
            double squared = Math.pow(place.x() - centre.x(), 2) + Math.pow(place.y() - centre.y(), 2);
            return pixels * Math.exp(-squared / (2 * reach * reach));
        }
    }

    private static Point moved(Point point, Point direction, double far) {
        return new Point(point.x() + direction.x() * far, point.y() + direction.y() * far);
    }

    // Brightness between four pixels; the edge goes on outside.
    static double at(GrayImage picture, double x, double y) {
        double column = Math.max(0, Math.min(picture.width() - 1.0, x));
        double row = Math.max(0, Math.min(picture.height() - 1.0, y));
        int left = (int) column;
        int top = (int) row;
        int right = Math.min(left + 1, picture.width() - 1);
        int bottom = Math.min(top + 1, picture.height() - 1);
        double across = column - left;
        double down = row - top;
        return (1 - down) * ((1 - across) * picture.at(left, top) + across * picture.at(right, top))
                + down * ((1 - across) * picture.at(left, bottom) + across * picture.at(right, bottom));
    }

    static byte bounded(double value) {
        return (byte) Math.round(Math.max(0, Math.min(255, value)));
    }
}
