package io.github.mooddj.plugin.kept;

import io.github.mooddj.plugin.camera.DriverMemory;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers drivers in {@code camera-drivers.properties}; one that cannot be read is as good as none. Any thread. */
public final class RememberedDrivers implements DriverMemory {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedDrivers.class);

    private final Path file;
    private final Executor writer;
    private final Map<String, String> drivers = new ConcurrentHashMap<>();

    /**
     * Reads what was remembered.
     *
     * @param directory exists
     * @param writer the one thread that writes
     */
    public RememberedDrivers(Path directory, Executor writer) {
        this.file = directory.resolve("camera-drivers.properties");
        this.writer = writer;
        read();
    }

    @Override
    public Optional<String> driverOf(String camera) {
        return Optional.ofNullable(drivers.get(camera));
    }

    @Override
    public void worked(String camera, String driver) {
        if (!driver.equals(drivers.put(camera, driver))) {
            writer.execute(this::write);
        }
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The remembered camera drivers cannot be read; all are tried anew", e);
            return;
        }
        properties.stringPropertyNames().forEach(camera -> drivers.put(camera, properties.getProperty(camera)));
    }

    private void write() {
        Properties properties = new Properties();
        properties.putAll(drivers);
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        } catch (IOException e) {
            LOG.warn("The camera's driver could not be remembered", e);
        }
    }
}
