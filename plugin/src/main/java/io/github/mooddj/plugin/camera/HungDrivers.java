package io.github.mooddj.plugin.camera;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The drivers whose opening has not returned, this run. Any thread. */
final class HungDrivers {
    private final Set<String> opening = ConcurrentHashMap.newKeySet();

    void begin(String driver) {
        opening.add(driver);
    }

    void end(String driver) {
        opening.remove(driver);
    }

    boolean did(String driver) {
        return opening.contains(driver);
    }
}
