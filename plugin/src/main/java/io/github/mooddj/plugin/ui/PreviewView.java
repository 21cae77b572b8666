package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.Icon;

/** The camera's picture as in a mirror, cut to fill, with a box round the face. */
final class PreviewView extends Drawn {
    private static final long serialVersionUID = 1L;

    /** At least so much of the picture's height is shown. */
    private static final double MOST_OF_IT = 0.72;

    private final Messages messages;
    private final transient Icon off = Icons.of("camera-off", 32, Tones::quietText);
    private final transient Icon waiting = Icons.of("camera", 32, Tones::quietText);
    private transient Optional<PreviewFrame> frame = Optional.empty();
    private transient Color box = Color.GRAY;
    private boolean expected;

    PreviewView(Messages messages) {
        super(new Dimension(240, 150), new Dimension(120, 84));
        this.messages = messages;
        setName("camera.preview");
        say(messages.text("camera.view"));
    }

    /** Draws this frame, or the sign of a camera where there is none. */
    void show(Optional<PreviewFrame> latest) {
        frame = latest;
        boolean face = latest.flatMap(PreviewFrame::face).isPresent();
        say(messages.text(face ? "camera.view.face" : "camera.view"));
        repaint();
    }

    /** In which colour the face is framed, and whether a picture is to be expected. */
    void show(Color colour, boolean pictureExpected) {
        if (!colour.equals(box) || pictureExpected != expected) {
            box = colour;
            expected = pictureExpected;
            repaint();
        }
    }

    @Override
    protected void draw(Graphics2D pen) {
        Shape edge = new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), 16, 16);
        pen.setColor(Tones.groove());
        pen.fill(edge);
        if (frame.isEmpty() || !expected) {
            Icon sign = expected ? waiting : off;
            sign.paintIcon(this, pen, (getWidth() - sign.getIconWidth()) / 2, (getHeight() - sign.getIconHeight()) / 2);
            return;
        }
        picture(pen, edge, frame.get());
    }

    private void picture(Graphics2D pen, Shape edge, PreviewFrame shown) {
        BufferedImage image = shown.image();
        double fill = Math.max(getWidth() / (double) image.getWidth(), getHeight() / (double) image.getHeight());
        double scale = Math.min(fill, getHeight() / (image.getHeight() * MOST_OF_IT));
        double left = (getWidth() - image.getWidth() * scale) / 2;
        double top = top(shown, scale);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Shape clip = pen.getClip();
        pen.clip(edge);
        if (scale < fill) {
            beside(pen, edge, image, fill);
        }
        AffineTransform mirrored = AffineTransform.getTranslateInstance(left + image.getWidth() * scale, top);
        mirrored.scale(-scale, scale);
        pen.drawImage(image, mirrored, null);
        shown.face().ifPresent(face -> {
            pen.setColor(box);
            pen.setStroke(new BasicStroke(2));
            double x = left + (image.getWidth() - face.x() - face.width()) * scale;
            pen.draw(new RoundRectangle2D.Double(
                    x, top + face.y() * scale, face.width() * scale, face.height() * scale, 12, 12));
        });
        pen.setClip(clip);
    }

    /** What is beside the picture: the same, large and pale. */
    private void beside(Graphics2D pen, Shape edge, BufferedImage image, double fill) {
        double width = image.getWidth() * fill;
        AffineTransform mirrored = AffineTransform.getTranslateInstance(
                (getWidth() + width) / 2, (getHeight() - image.getHeight() * fill) / 2);
        mirrored.scale(-fill, fill);
        pen.drawImage(image, mirrored, null);
        Color groove = Tones.groove();
        pen.setColor(new Color(groove.getRed(), groove.getGreen(), groove.getBlue(), 215));
        pen.fill(edge);
    }

    /** Where the picture begins: in the middle, or higher or lower so that the face is whole. */
    private double top(PreviewFrame shown, double scale) {
        double spare = getHeight() - shown.image().getHeight() * scale;
        Optional<FaceBox> face = shown.face();
        if (face.isEmpty()) {
            return spare / 2;
        }
        double middle = (face.get().y() + face.get().height() / 2) * scale;
        return Math.min(0, Math.max(spare, getHeight() / 2.0 - middle));
    }
}
