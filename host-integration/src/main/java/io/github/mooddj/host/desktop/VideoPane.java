package io.github.mooddj.host.desktop;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** Draws the video's last picture, in its shape; event dispatch thread. */
final class VideoPane extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Optional<BufferedImage>> picture;
    private final transient DoubleSupplier aspect;

    VideoPane(Supplier<Optional<BufferedImage>> picture, DoubleSupplier aspect) {
        this.picture = picture;
        this.aspect = aspect;
        setName("player.video");
        setPreferredSize(new Dimension(480, 300));
        setVisible(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D drawing = (Graphics2D) graphics.create();
        drawing.setColor(Color.BLACK);
        drawing.fillRect(0, 0, getWidth(), getHeight());
        picture.get().ifPresent(image -> {
            double known = aspect.getAsDouble();
            double shape = known > 0 ? known : image.getWidth() / (double) image.getHeight();
            int width = (int) Math.min(getWidth(), getHeight() * shape);
            int height = (int) (width / shape);
            drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            drawing.drawImage(image, (getWidth() - width) / 2, (getHeight() - height) / 2, width, height, null);
        });
        drawing.dispose();
    }
}
