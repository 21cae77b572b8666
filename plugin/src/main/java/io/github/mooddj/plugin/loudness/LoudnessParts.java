package io.github.mooddj.plugin.loudness;

import io.github.mooddj.host.loudness.LoudnessReader;
import io.github.mooddj.playlists.LoudnessStore;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What finding out about loudness needs.
 *
 * @param store what is known
 * @param reader opens what measures, on the worker's thread, when it is first needed; empty where nothing can: then
 *     only tags are read
 * @param worker the thread that works, one song at a time
 * @param clock for how long a song took
 * @param onBattery whether to rest
 */
public record LoudnessParts(
        LoudnessStore store,
        Optional<Supplier<LoudnessReader>> reader,
        ScheduledExecutorService worker,
        InstantSource clock,
        BooleanSupplier onBattery) {}
