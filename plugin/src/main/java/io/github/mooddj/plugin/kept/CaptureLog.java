package io.github.mooddj.plugin.kept;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.files.OwnerOnly;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.sampling.MoodSample;
import io.github.mooddj.plugin.sampling.SamplerListener;
import io.github.mooddj.plugin.sampling.Snapshot;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down every look through the camera, a line each: when, which expression, how sure; then tells the next
 * listener. A file a day, {@code captures-2026-03-05.csv}, the last seven. Called on thread mood-sampler; writes on
 * another.
 */
public final class CaptureLog implements SamplerListener {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureLog.class);
    private static final int DAYS = 7;

    private final Path directory;
    private final ZoneId zone;
    private final Executor writer;
    private final SamplerListener next;
    private LocalDate today = LocalDate.MIN;

    /**
     * Writes nothing yet.
     *
     * @param directory made when the first line is written
     * @param zone whose days are meant
     * @param writer the one thread that writes
     * @param next is told everything
     */
    public CaptureLog(Path directory, ZoneId zone, Executor writer, SamplerListener next) {
        this.directory = directory;
        this.zone = zone;
        this.writer = writer;
        this.next = next;
    }

    @Override
    public void looked(MoodSample sample, MoodState state, CameraStatus status) {
        if (sample instanceof MoodSample.FaceSeen seen) {
            write(seen.at(), label(seen.probabilities()));
        } else if (sample instanceof MoodSample.Unclear unclear) {
            write(sample.at(), unclear.why().name().toLowerCase(Locale.ROOT) + ",");
        } else if (sample instanceof MoodSample.NoFace) {
            write(sample.at(), "no face,");
        }
        next.looked(sample, state, status);
    }

    @Override
    public void changed(MoodChange change, MoodState state) {
        next.changed(change, state);
    }

    @Override
    public void snapshotTaken(Snapshot snapshot) {
        if (snapshot.picture().isPresent()) {
            snapshot.opinion().ifPresent(opinion -> write(snapshot.at(), label(opinion)));
        }
        next.snapshotTaken(snapshot);
    }

    @Override
    public void notice(String sentence) {
        next.notice(sentence);
    }

    /** Deletes the whole log, in the background. */
    public void erase() {
        writer.execute(() -> deleteBefore(LocalDate.MAX));
    }

    private static String label(EmotionProbabilities opinion) {
        Emotion likeliest = opinion.likeliest();
        return String.format(Locale.ROOT, "%s,%.2f", likeliest.key(), opinion.of(likeliest));
    }

    private void write(Instant at, String what) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        String line = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(zone))
                + "," + what + "\n";
        writer.execute(() -> append(day, line));
    }

    private void append(LocalDate day, String line) {
        try {
            if (!day.equals(today)) {
                OwnerOnly.makeDirectory(directory);
                deleteBefore(day.minusDays(DAYS - 1L));
                today = day;
            }
            Files.writeString(file(day), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("A capture could not be written down", e);
        }
    }

    private void deleteBefore(LocalDate first) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "captures-????-??-??.csv")) {
            for (Path file : files) {
                if (file.compareTo(file(first)) < 0 || first.equals(LocalDate.MAX)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("Old captures could not be deleted", e);
        }
    }

    private Path file(LocalDate day) {
        return directory.resolve("captures-" + day + ".csv");
    }
}
