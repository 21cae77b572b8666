package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
import javax.swing.JButton;

/** Play and pause: round, in the mood's colour. */
final class PlayButton extends JButton {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 44;

    private final transient Icon play = Icons.of("play", 22, this::ink);
    private final transient Icon pause = Icons.of("pause", 22, this::ink);
    private final Messages messages;
    private transient Color area = Color.GRAY;
    private boolean playing;

    PlayButton(Messages messages, Runnable press) {
        this.messages = messages;
        setName("transport.play");
        setOpaque(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setPreferredSize(new Dimension(SIZE, SIZE));
        setMinimumSize(new Dimension(SIZE, SIZE));
        addActionListener(event -> press.run());
        explain();
    }

    /** Draws pause while {@code playing}, otherwise play. */
    void show(boolean nowPlaying, Color colour) {
        if (nowPlaying != playing || !colour.equals(area)) {
            playing = nowPlaying;
            area = colour;
            explain();
            repaint();
        }
    }

    private void explain() {
        String what = messages.text(playing ? "transport.pause" : "transport.play");
        Buttons.explain(this, what, what);
    }

    private Color ink() {
        return EmotionColours.ink(area);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = Pen.of(graphics);
        try {
            double x = (getWidth() - SIZE) / 2.0;
            double y = (getHeight() - SIZE) / 2.0;
            Color lit = getModel().isRollover() ? Tones.mix(area, Color.WHITE, 0.14) : area;
            pen.setColor(getModel().isPressed() ? Tones.mix(area, Color.BLACK, 0.14) : lit);
            pen.fill(new Ellipse2D.Double(x + 2, y + 2, SIZE - 4d, SIZE - 4d));
            if (isFocusOwner()) {
                pen.setColor(Tones.text());
                pen.setStroke(new BasicStroke(1.5f));
                pen.draw(new Ellipse2D.Double(x + 0.75, y + 0.75, SIZE - 1.5, SIZE - 1.5));
            }
            Icon sign = playing ? pause : play;
            sign.paintIcon(this, pen, (getWidth() - sign.getIconWidth()) / 2, (getHeight() - sign.getIconHeight()) / 2);
        } finally {
            pen.dispose();
        }
    }
}
