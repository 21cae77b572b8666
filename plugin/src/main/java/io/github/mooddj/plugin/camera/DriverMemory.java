package io.github.mooddj.plugin.camera;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which driver opened a camera last, so that the next start tries it first. Any thread; returns at once. */
public interface DriverMemory {
    /** The driver that worked last for a camera of this name. */
    Optional<String> driverOf(String camera);

    /** Remembers a driver that worked. */
    void worked(String camera, String driver);

    /** Remembers until the program ends. */
    static DriverMemory ofThisRun() {
        Map<String, String> drivers = new ConcurrentHashMap<>();
        return new DriverMemory() {
            @Override
            public Optional<String> driverOf(String camera) {
                return Optional.ofNullable(drivers.get(camera));
            }

            @Override
            public void worked(String camera, String driver) {
                drivers.put(camera, driver);
            }
        };
    }
}
