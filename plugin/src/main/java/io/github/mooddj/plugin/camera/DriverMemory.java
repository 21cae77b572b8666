package io.github.mooddj.plugin.camera;

import java.util.Optional;

/** Which driver opened a camera last, so that the next start tries it first. Any thread; returns at once. */
public interface DriverMemory {
    /** The driver that worked last for a camera of this name. */
    Optional<String> driverOf(String camera);

    /** Remembers a driver that worked. */
    void worked(String camera, String driver);
}
