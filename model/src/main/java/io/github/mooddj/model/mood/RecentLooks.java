package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the last few looks showed, for the sentence that says why. Not thread-safe. */
final class RecentLooks {
    private static final int KEPT = 9;

    private final Deque<Emotion> shown = new ArrayDeque<>();

    void add(Emotion emotion) {
        shown.addLast(emotion);
        if (shown.size() > KEPT) {
            shown.removeFirst();
        }
    }

    void clear() {
        shown.clear();
    }

    int count() {
        return shown.size();
    }

    int matching(Emotion emotion) {
        int matching = 0;
        for (Emotion each : shown) {
            if (each == emotion) {
                matching++;
            }
        }
        return matching;
    }
}
