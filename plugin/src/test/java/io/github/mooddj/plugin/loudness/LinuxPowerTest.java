package io.github.mooddj.plugin.loudness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxPowerTest {
    @TempDir
    Path supplies = Path.of("");

    @Test
    void aLaptopIsOnBatteryWhenItDischargesAndNoChargerIsOnline() throws IOException {
        battery("BAT0", "Discharging", "System");
        assertTrue(onBattery());
        charger("0");
        assertTrue(onBattery());
        charger("1");
        assertFalse(onBattery());
    }

    @Test
    void aFullOrChargingBatteryIsNoReasonToRest() throws IOException {
        battery("BAT0", "Charging", "System");
        battery("BAT1", "Full", "System");
        assertFalse(onBattery());
    }

    @Test
    void theBatteryOfAMouseDoesNotCount() throws IOException {
        battery("hidpp_battery_0", "Discharging", "Device");
        assertFalse(onBattery());
    }

    @Test
    void withoutThatDirectoryThereIsNoBattery() {
        assertFalse(new LinuxPower(supplies.resolve("gone")).getAsBoolean());
        assertFalse(onBattery());
    }

    private boolean onBattery() {
        return new LinuxPower(supplies).getAsBoolean();
    }

    private void battery(String name, String status, String scope) throws IOException {
        Path battery = Files.createDirectories(supplies.resolve(name));
        Files.writeString(battery.resolve("type"), "Battery\n");
        Files.writeString(battery.resolve("status"), status + "\n");
        Files.writeString(battery.resolve("scope"), scope + "\n");
    }

    private void charger(String online) throws IOException {
        Path charger = Files.createDirectories(supplies.resolve("AC"));
        Files.writeString(charger.resolve("type"), "Mains\n");
        Files.writeString(charger.resolve("online"), online + "\n");
    }
}
