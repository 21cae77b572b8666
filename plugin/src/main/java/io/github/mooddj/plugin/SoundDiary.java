package io.github.mooddj.plugin;

import io.github.mooddj.plugin.settings.SoundRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down once a minute how often the sound stumbled in this run, for {@code doctor}. Thread library-writer. */
final class SoundDiary {
    private static final Logger log = LoggerFactory.getLogger(SoundDiary.class);

    private final Path directory;
    private final InstantSource clock;
    private final LongSupplier underruns;
    private final Instant begin;

    /** Counts from now on. */
    SoundDiary(Path directory, InstantSource clock, LongSupplier underruns) {
        this.directory = directory;
        this.clock = clock;
        this.underruns = underruns;
        begin = clock.instant();
    }

    void begin(ScheduledExecutorService writer) {
        var unused = writer.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.MINUTES);
    }

    void write() {
        Duration run = Duration.between(begin, clock.instant());
        try {
            new SoundRecord(run.isNegative() ? Duration.ZERO : run, underruns.getAsLong()).save(directory);
        } catch (IOException e) {
            log.debug("The record of the sound cannot be written", e);
        }
    }
}
