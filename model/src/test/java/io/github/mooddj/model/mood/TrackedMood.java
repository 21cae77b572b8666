package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A tracker with the usual policy, looks for it, and a clock that is moved by hand. */
abstract class TrackedMood {
    static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    final MoodPolicy policy = MoodPolicy.normal();
    final MoodTracker tracker = new MoodTracker(policy);
    Instant now = START;

    List<MoodChange> look(Emotion emotion, double probability, int times) {
        List<MoodChange> changes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            now = now.plusSeconds(5);
            tracker.observe(Looks.of(emotion, probability), now).ifPresent(changes::add);
        }
        return changes;
    }

    void pass(Duration duration) {
        for (Instant end = now.plus(duration); now.isBefore(end); ) {
            now = now.plusSeconds(5);
            tracker.noFace(now);
        }
    }

    MoodReason reason() {
        return tracker.state(now).reason();
    }
}
