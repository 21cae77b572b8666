package io.github.mooddj.plugin.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * How the sound of the last run went.
 *
 * @param run how long it was
 * @param underruns how often a decoder or the device got its sound too late
 */
public record SoundRecord(Duration run, long underruns) {
    private static final String FILE = "sound.properties";

    /** Replaces the record in a data directory. */
    public void save(Path directory) throws IOException {
        Properties words = new Properties();
        words.setProperty("seconds", String.valueOf(run.toSeconds()));
        words.setProperty("underruns", String.valueOf(underruns));
        try (Writer out = Files.newBufferedWriter(directory.resolve(FILE))) {
            words.store(out, null);
        }
    }

    /** The record in a data directory; empty when there is none that can be read. */
    public static Optional<SoundRecord> load(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
            return Optional.of(new SoundRecord(
                    Duration.ofSeconds(Long.parseLong(words.getProperty("seconds", ""))),
                    Long.parseLong(words.getProperty("underruns", ""))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
