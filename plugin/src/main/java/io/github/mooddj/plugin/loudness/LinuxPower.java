package io.github.mooddj.plugin.loudness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this machine runs on its battery, as Linux tells it in a directory with an entry for each supply. Batteries
 * of mice and headphones do not count. Where there is no such directory, the answer is no. Any thread.
 */
public final class LinuxPower implements BooleanSupplier {
    private static final Logger log = LoggerFactory.getLogger(LinuxPower.class);

    private final Path supplies;

    /** Looks in {@code /sys/class/power_supply} or a directory like it. */
    public LinuxPower(Path supplies) {
        this.supplies = supplies;
    }

    @Override
    public boolean getAsBoolean() {
        if (!Files.isDirectory(supplies)) {
            return false;
        }
        boolean discharging = false;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(supplies)) {
            for (Path supply : entries) {
                String type = word(supply.resolve("type"));
                if (!type.equals("Battery") && word(supply.resolve("online")).equals("1")) {
                    return false;
                }
                discharging |= type.equals("Battery")
                        && !word(supply.resolve("scope")).equals("Device")
                        && word(supply.resolve("status")).equals("Discharging");
            }
        } catch (IOException e) {
            log.debug("The power supplies cannot be listed", e);
        }
        return discharging;
    }

    /** What such a file says; empty text when it is not there. */
    private static String word(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.US_ASCII).strip()
                    : "";
        } catch (IOException e) {
            return "";
        }
    }
}
