package io.github.mooddj.plugin.ui.look;

import io.github.mooddj.model.emotion.Emotion;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Areas of an emotion: its colour, and a pattern that says the same to eyes that see no colours. Event dispatch thread.
 */
public final class EmotionPatterns {
    private static final int STEP = 7;
    private static final float STRENGTH = 0.38f;

    private EmotionPatterns() {}

    /**
     * Fills an area. Happy has dots, angry crosses, sad falling and fear rising lines, surprise upright and disgust
     * level ones; neutral is plain. The lines of neighbouring areas meet.
     *
     * @param pen its colour is another one afterwards; all else of it stays
     * @param area in pixels
     */
    public static void fill(Graphics2D pen, Shape area, Emotion emotion) {
        Color colour = EmotionColours.onCard(emotion);
        pen.setColor(colour);
        pen.fill(area);
        Graphics2D lines = Pen.of(pen);
        lines.clip(area);
        lines.setComposite(AlphaComposite.SrcOver.derive(STRENGTH));
        lines.setColor(EmotionColours.ink(colour));
        draw(lines, area.getBounds2D(), emotion);
        lines.dispose();
    }

    private static void draw(Graphics2D lines, Rectangle2D box, Emotion emotion) {
        switch (emotion) {
            case HAPPY -> dots(lines, box);
            case ANGRY -> {
                slanted(lines, box, true);
                slanted(lines, box, false);
            }
            case SAD -> slanted(lines, box, true);
            case FEAR -> slanted(lines, box, false);
            case SURPRISE -> upright(lines, box);
            case DISGUST -> level(lines, box);
            case NEUTRAL -> {
                // Plain: the pattern of no pattern.
            }
        }
    }

    private static double first(double edge) {
        return Math.floor(edge / STEP) * STEP;
    }

    private static void dots(Graphics2D lines, Rectangle2D box) {
        for (double y = first(box.getY()); y < box.getMaxY(); y += STEP) {
            double shift = Math.floorMod(Math.round(y / STEP), 2) == 0 ? 0 : STEP / 2.0;
            for (double x = first(box.getX()) - STEP; x < box.getMaxX(); x += STEP) {
                lines.fill(new Ellipse2D.Double(x + shift, y + 2, 2.4, 2.4));
            }
        }
    }

    private static void slanted(Graphics2D lines, Rectangle2D box, boolean falling) {
        double height = box.getHeight();
        for (double x = first(box.getX()) - Math.ceil(height / STEP) * STEP; x < box.getMaxX() + height; x += STEP) {
            lines.draw(
                    falling
                            ? new Line2D.Double(x, box.getY(), x + height, box.getMaxY())
                            : new Line2D.Double(x + height, box.getY(), x, box.getMaxY()));
        }
    }

    private static void upright(Graphics2D lines, Rectangle2D box) {
        for (double x = first(box.getX()); x < box.getMaxX(); x += STEP) {
            lines.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
        }
    }

    private static void level(Graphics2D lines, Rectangle2D box) {
        for (double y = first(box.getY()); y < box.getMaxY(); y += STEP) {
            lines.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
        }
    }
}
