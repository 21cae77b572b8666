package io.github.mooddj.plugin.loudness;

import io.github.mooddj.host.loudness.Loudness;
import io.github.mooddj.host.loudness.LoudnessReader;
import io.github.mooddj.host.loudness.LoudnessReader.Outcome;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackLoudness;
import io.github.mooddj.playlists.files.LoudnessTags;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out how loud songs are, one after the other on its own thread: by their tags, otherwise by decoding them. What
 * plays next comes first; after each other song it rests as long as that took, on battery it rests altogether. What it
 * found is in the library, so that the next start goes on where the last one ended.
 */
final class LoudnessWorker {
    private static final Logger log = LoggerFactory.getLogger(LoudnessWorker.class);
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration LOOK_AT_POWER = Duration.ofSeconds(5);

    private final LoudnessParts parts;
    private final Map<Long, TrackLoudness> known;
    /** Not to be had at present: on a drive that is gone, or only by decoding where VLC is missing. */
    private final Set<Long> passedOver = new HashSet<>();

    private Optional<LoudnessReader> reader = Optional.empty();
    private Instant powerAsked = Instant.EPOCH;
    private boolean onBattery;
    private volatile List<Track> wanted = List.of();
    private volatile boolean closed;

    /** Puts each figure into {@code known} too, which stands for concurrent reading. */
    LoudnessWorker(LoudnessParts parts, Map<Long, TrackLoudness> known) {
        this.parts = parts;
        this.known = known;
    }

    void start() {
        later(FIRST);
    }

    /** These songs, of which nothing is known, come before all others; any thread. */
    void first(List<Track> tracks) {
        wanted = List.copyOf(tracks);
        if (!tracks.isEmpty() && !closed) {
            parts.worker()
                    .execute(() -> wanted.forEach(track -> {
                        if (goOn() && !known.containsKey(track.id()) && !passedOver.contains(track.id())) {
                            findOut(track);
                        }
                    }));
        }
    }

    private void later(Duration rest) {
        if (!closed) {
            var unused = parts.worker()
                    .schedule(
                            () -> {
                                Duration next = REST;
                                try {
                                    next = work();
                                } finally {
                                    later(next);
                                }
                            },
                            rest.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    /** One song; how long to rest afterwards. */
    private Duration work() {
        Optional<Track> next = goOn() ? next() : Optional.empty();
        if (next.isEmpty()) {
            closeReader();
            return REST;
        }
        Instant begin = parts.clock().instant();
        findOut(next.get());
        Duration took = Duration.between(begin, parts.clock().instant());
        return took.isNegative() ? Duration.ZERO : took;
    }

    private Optional<Track> next() {
        try {
            return parts.store().unmeasured(passedOver.size() + 1).stream()
                    .filter(track -> !passedOver.contains(track.id()))
                    .findFirst();
        } catch (LibraryException e) {
            log.warn("The library does not say which songs are to be measured", e);
            return Optional.empty();
        }
    }

    private void findOut(Track track) {
        try {
            Optional<Path> file = file(track);
            Optional<TrackLoudness> told = file.flatMap(LoudnessTags::read);
            if (told.isPresent()) {
                save(track, told.get());
            } else if (file.isPresent() && parts.reader().isPresent()) {
                measure(track);
            } else {
                passedOver.add(track.id());
            }
        } catch (LibraryException e) {
            log.warn("The loudness of {} could not be saved", track.location(), e);
            passedOver.add(track.id());
        }
    }

    private static Optional<Path> file(Track track) {
        try {
            return Optional.of(Path.of(track.location())).filter(Files::isReadable);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private void measure(Track track) {
        LoudnessReader open =
                reader.orElseGet(() -> parts.reader().orElseThrow().get());
        reader = Optional.of(open);
        Outcome outcome = open.measure(track.location(), this::goOn);
        if (outcome instanceof Outcome.Measured measured) {
            Loudness loudness = measured.loudness();
            save(
                    track,
                    new TrackLoudness(
                            TrackLoudness.Source.SCAN,
                            loudness.lufs(),
                            loudness.heard(),
                            OptionalDouble.of(loudness.truePeak())));
        } else if (outcome instanceof Outcome.Nothing nothing) {
            log.debug("{} has no loudness: {}", track.location(), nothing.reason());
            parts.store().saveNothing(track.id(), nothing.reason());
            passedOver.add(track.id());
        }
    }

    private void save(Track track, TrackLoudness loudness) {
        known.put(track.id(), loudness);
        parts.store().save(track.id(), loudness);
        log.debug("{}: {}", track.location(), loudness);
    }

    /** Whether to work now; the battery is asked now and then. */
    private boolean goOn() {
        Instant now = parts.clock().instant();
        if (Duration.between(powerAsked, now).compareTo(LOOK_AT_POWER) >= 0) {
            powerAsked = now;
            onBattery = parts.onBattery().getAsBoolean();
        }
        return !closed && !onBattery;
    }

    /** Begins nothing new; what runs ends within half a second, on the worker's thread. Any thread. */
    void close() {
        closed = true;
        parts.worker().execute(this::closeReader);
    }

    private void closeReader() {
        reader.ifPresent(LoudnessReader::close);
        reader = Optional.empty();
    }
}
