package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerSourceTest {
    @TempDir
    private Path supplies = Path.of("");

    private void supply(String name, String... files) throws IOException {
        Path place = Files.createDirectory(supplies.resolve(name));
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(place.resolve(files[i]), files[i + 1] + "\n");
        }
    }

    @Test
    void aBatteryThatDischargesWithoutMainsIsOne() throws IOException {
        assertEquals(false, PowerSource.onBattery(supplies));
        supply("BAT0", "type", "Battery", "status", "Discharging");
        assertEquals(true, PowerSource.onBattery(supplies));
        supply("AC", "type", "Mains", "online", "0");
        assertEquals(true, PowerSource.onBattery(supplies));
        Files.writeString(supplies.resolve("AC/online"), "1\n");
        assertEquals(false, PowerSource.onBattery(supplies));
    }

    @Test
    void aFullOrChargingBatteryIsNone() throws IOException {
        supply("BAT0", "type", "Battery", "status", "Charging");
        supply("BAT1", "type", "Battery", "status", "Full");
        assertEquals(false, PowerSource.onBattery(supplies));
    }

    @Test
    void theBatteryOfAMouseIsNone() throws IOException {
        supply("hid-1", "type", "Battery", "scope", "Device", "status", "Discharging");
        assertEquals(false, PowerSource.onBattery(supplies));
        assertEquals(false, PowerSource.onBattery(supplies.resolve("none")));
    }
}
