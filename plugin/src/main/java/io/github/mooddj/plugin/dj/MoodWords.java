package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.plugin.sampling.Snapshot;
import java.util.Locale;

/** Moods as words in log lines and notices. */
final class MoodWords {
    private MoodWords() {}

    /** "Happy". */
    static String name(Emotion emotion) {
        String key = emotion.key();
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    /** "Mood: Happy 0.93, after Neutral (tracked)". */
    static String line(MoodChange change) {
        return "Mood: " + name(change.to()) + String.format(Locale.ROOT, " %.2f", change.confidence())
                + change.from().map(from -> ", after " + name(from)).orElse("") + " ("
                + change.cause().name().toLowerCase(Locale.ROOT) + ")";
    }

    /** "Snapshot of the camera: Happy 0.93 (5 frames)", or why there was nothing to read. */
    static String line(Snapshot snapshot) {
        String source = snapshot.picture().orElse("the camera");
        if (!snapshot.trouble().isEmpty()) {
            return "Snapshot: " + snapshot.trouble();
        }
        return snapshot.opinion()
                .map(opinion -> "Snapshot of " + source + ": " + name(opinion.likeliest())
                        + String.format(
                                Locale.ROOT, " %.2f (%d frames)", opinion.of(opinion.likeliest()), snapshot.faces()))
                .orElseGet(() -> "No face that can be read in " + source + "; the mood stays as it is.");
    }
}
