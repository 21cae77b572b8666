package io.github.mooddj.model.train;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Made-up faces in class folders: happy ones with mouths that bend up, sad ones with mouths that bend down. */
final class DrawnFaces {
    private DrawnFaces() {}

    /** Draws so many of each. */
    static void into(Path root, int each) throws IOException {
        Random random = new Random(5);
        for (String label : List.of("happy", "sad")) {
            Path folder = Files.createDirectories(root.resolve(label));
            for (int i = 0; i < each; i++) {
                BufferedImage face = new BufferedImage(48, 48, BufferedImage.TYPE_BYTE_GRAY);
                Graphics2D pen = face.createGraphics();
                pen.setColor(new Color(150 + random.nextInt(60), 170, 170));
                pen.fillRect(0, 0, 48, 48);
                pen.setColor(new Color(20, 20, 20 + random.nextInt(40)));
                pen.fillOval(11, 14, 6, 6);
                pen.fillOval(31, 14, 6, 6);
                pen.setStroke(new BasicStroke(3));
                int down = random.nextInt(3);
                if (label.equals("happy")) {
                    pen.drawArc(12, 22 + down, 24, 16, 180, 180);
                } else {
                    pen.drawArc(12, 30 + down, 24, 16, 0, 180);
                }
                pen.dispose();
                ImageIO.write(face, "png", folder.resolve(i + ".png").toFile());
            }
        }
    }
}
