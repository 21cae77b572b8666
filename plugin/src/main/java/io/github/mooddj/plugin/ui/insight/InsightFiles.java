package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.playlists.files.TimelineExport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** Writes what the window shows; by a worker only. What was there before is replaced only when all is written. */
final class InsightFiles {
    private InsightFiles() {}

    static void png(BufferedImage picture, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path fresh = Files.createTempFile(target.getParent(), ".mood-dj", ".part");
        try {
            if (!ImageIO.write(picture, "png", fresh.toFile())) {
                throw new IOException("no writer for PNG");
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static void csv(Insight insight, InsightWords words, Path file) throws IOException {
        TimelineExport.write(insight.moods(), insight.plays(), words.zone(), file);
    }
}
