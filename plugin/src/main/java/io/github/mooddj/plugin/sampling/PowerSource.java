package io.github.mooddj.plugin.sampling;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the computer runs on its battery. Any thread. */
public interface PowerSource {
    /** Whether it does now; false where nobody can tell. Returns at once. */
    boolean onBattery();

    /** As Linux tells it; mains everywhere else. */
    static PowerSource ofSystem() {
        return () -> onBattery(Path.of("/sys/class/power_supply"));
    }

    /** On battery when there is a battery of the computer itself that discharges, and no mains that are on. */
    static boolean onBattery(Path supplies) {
        if (!Files.isDirectory(supplies)) {
            return false;
        }
        boolean discharging = false;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(supplies)) {
            for (Path supply : all) {
                String type = text(supply.resolve("type"));
                if (!type.equals("Battery") && text(supply.resolve("online")).equals("1")) {
                    return false;
                }
                // The battery of a mouse has the scope of a device.
                discharging |= type.equals("Battery")
                        && !text(supply.resolve("scope")).equals("Device")
                        && text(supply.resolve("status")).equals("Discharging");
            }
        } catch (IOException e) {
            return false;
        }
        return discharging;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
