package io.github.mooddj.plugin.camera;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers drivers until the test ends. */
public final class DriversOfThisRun implements DriverMemory {
    private final Map<String, String> drivers = new ConcurrentHashMap<>();

    @Override
    public Optional<String> driverOf(String camera) {
        return Optional.ofNullable(drivers.get(camera));
    }

    @Override
    public void worked(String camera, String driver) {
        drivers.put(camera, driver);
    }
}
