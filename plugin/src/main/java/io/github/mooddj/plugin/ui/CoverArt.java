package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** What a song looks like: its cover, or in its place rings in the mood's colour that differ from song to song. */
final class CoverArt {
    private CoverArt() {}

    /** Fills a shape with the cover, cut to a square, or with what stands for it. */
    static void paint(Graphics2D pen, Shape edge, long track, Color colour, Optional<BufferedImage> cover) {
        Graphics2D inside = (Graphics2D) pen.create();
        Rectangle2D box = edge.getBounds2D();
        if (cover.isPresent()) {
            inside.clip(edge);
            inside.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            BufferedImage image = cover.get();
            double scale = Math.max(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
            AffineTransform place = AffineTransform.getTranslateInstance(
                    box.getCenterX() - image.getWidth() * scale / 2, box.getCenterY() - image.getHeight() * scale / 2);
            place.scale(scale, scale);
            inside.drawImage(image, place, null);
        } else {
            rings(inside, edge, box, track, colour);
        }
        inside.dispose();
    }

    private static void rings(Graphics2D pen, Shape edge, Rectangle2D box, long track, Color colour) {
        float left = (float) box.getX();
        float top = (float) box.getY();
        double size = box.getWidth();
        pen.setPaint(new GradientPaint(
                left, top, Tones.mix(colour, Color.WHITE, 0.42), left + (float) size, top + (float) size, colour));
        pen.fill(edge);
        pen.clip(edge);
        long seed = track * 2_654_435_761L;
        double x = left + size * (0.15 + (seed >>> 8 & 255) / 255.0 * 0.7);
        double y = top + size * (0.45 + (seed >>> 16 & 255) / 255.0 * 0.5);
        double gap = size * (0.09 + (seed >>> 24 & 255) / 255.0 * 0.07);
        pen.setColor(new Color(255, 255, 255, 70));
        pen.setStroke(new BasicStroke((float) (size / 40)));
        for (double radius = gap; radius < size * 1.3; radius += gap) {
            pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }
}
