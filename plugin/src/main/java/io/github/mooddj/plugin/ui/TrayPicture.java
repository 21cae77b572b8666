package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Pen;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JLabel;

/** The mood as a small picture that is seen on bright and dark panels alike. */
final class TrayPicture {
    private static final int SIZE = 64;
    private static final int FACE = 54;

    Image of(Optional<Emotion> mood) {
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        Graphics2D pen = Pen.of(canvas);
        Color area = EmotionColours.of(mood.orElse(Emotion.NEUTRAL));
        Color ink = EmotionColours.ink(area);
        pen.setColor(area);
        pen.fill(new RoundRectangle2D.Double(0, 0, SIZE, SIZE, 20, 20));
        String face = mood.map(known -> "mood-" + known.key()).orElse("music");
        Icons.of(face, FACE, () -> ink).paintIcon(new JLabel(), pen, (SIZE - FACE) / 2, (SIZE - FACE) / 2);
        pen.dispose();
        canvas.dispose();
        return picture;
    }
}
