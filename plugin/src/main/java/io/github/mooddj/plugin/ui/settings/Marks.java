package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** Small signs, drawn so that they are sharp at every scale and follow the theme. */
final class Marks {
    private Marks() {}

    /** Draws within a square of this size. */
    private record Sign(int size, Drawing drawing) implements Icon {
        interface Drawing {
            void on(Graphics2D pen, Component component);
        }

        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D pen = (Graphics2D) graphics.create(x, y, size, size);
            try {
                pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                drawing.on(pen, component);
            } finally {
                pen.dispose();
            }
        }

        @Override
        public int getIconWidth() {
            return size;
        }

        @Override
        public int getIconHeight() {
            return size;
        }
    }

    /** An emotion's dot. */
    static Icon dot(Emotion emotion) {
        return new Sign(12, (pen, component) -> {
            pen.setColor(Shades.of(emotion));
            pen.fill(new Ellipse2D.Double(0, 0, 12, 12));
        });
    }

    /** A cross that takes something away. */
    static Icon cross() {
        return new Sign(8, (pen, component) -> {
            pen.setColor(Shades.quietText());
            pen.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D path = new Path2D.Double();
            path.moveTo(1, 1);
            path.lineTo(7, 7);
            path.moveTo(7, 1);
            path.lineTo(1, 7);
            pen.draw(path);
        });
    }

    /** A favourite's star, or the place for it. */
    static Icon star(boolean filled) {
        return new Sign(16, (pen, component) -> {
            Shape star = starShape();
            pen.setColor(filled ? Shades.star() : Shades.mix(Shades.card(), Shades.text(), 0.4));
            pen.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            if (filled) {
                pen.fill(star);
            }
            pen.draw(star);
        });
    }

    /** Something is wrong with this. */
    static Icon warning() {
        return new Sign(16, (pen, component) -> {
            Color color = Shades.problem();
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(8, 2);
            triangle.lineTo(15, 14);
            triangle.lineTo(1, 14);
            triangle.closePath();
            pen.setColor(color);
            pen.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(triangle);
            pen.draw(new Line2D.Double(8, 6.5, 8, 9.5));
            pen.fill(new Ellipse2D.Double(7.1, 11.2, 1.8, 1.8));
        });
    }

    private static Shape starShape() {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 6.6 : 2.9;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double x = 8 + radius * Math.cos(angle);
            double y = 8.4 + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
