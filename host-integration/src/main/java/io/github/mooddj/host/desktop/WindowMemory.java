package io.github.mooddj.host.desktop;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the window stood and how it looked, in {@code player.properties}; what cannot be read is forgotten. */
final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);
    private static final int SMALLEST = 100;

    private final Path file;
    private final Properties values = new Properties();

    WindowMemory(Path directory) {
        file = directory.resolve("player.properties");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} cannot be read; the window opens in its usual place", file, e);
                values.clear();
            }
        }
    }

    Theme theme() {
        return values.getProperty("theme", "").equals("light") ? Theme.LIGHT : Theme.DARK;
    }

    Optional<Rectangle> bounds() {
        try {
            String[] numbers = values.getProperty("bounds", "").split(",", -1);
            if (numbers.length != 4) {
                return Optional.empty();
            }
            Rectangle bounds = new Rectangle(
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[1]),
                    Integer.parseInt(numbers[2]),
                    Integer.parseInt(numbers[3]));
            return bounds.width < SMALLEST || bounds.height < SMALLEST ? Optional.empty() : Optional.of(bounds);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void remember(Rectangle bounds, Theme theme) {
        values.setProperty("bounds", bounds.x + "," + bounds.y + "," + bounds.width + "," + bounds.height);
        values.setProperty("theme", theme == Theme.DARK ? "dark" : "light");
        try (OutputStream out = Files.newOutputStream(file)) {
            values.store(out, null);
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
