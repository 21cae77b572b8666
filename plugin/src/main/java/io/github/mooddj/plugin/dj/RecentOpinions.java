package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the looks of the last half minute said: what a user who says "Not this mood" speaks about. Thread mood-dj. */
final class RecentOpinions {
    private static final Duration RECENT = Duration.ofSeconds(30);
    private static final int MOST = 6;

    private final Deque<Opinion> opinions = new ArrayDeque<>();

    private record Opinion(Instant at, EmotionProbabilities probabilities) {}

    void add(Instant at, EmotionProbabilities probabilities) {
        opinions.addLast(new Opinion(at, probabilities));
        if (opinions.size() > MOST) {
            opinions.removeFirst();
        }
    }

    /** Their mean; empty when nobody was seen for half a minute. */
    Optional<EmotionProbabilities> mean(Instant now) {
        opinions.removeIf(opinion -> opinion.at().plus(RECENT).isBefore(now));
        Map<Emotion, Double> mean = new EnumMap<>(Emotion.class);
        for (Opinion opinion : opinions) {
            opinion.probabilities()
                    .byEmotion()
                    .forEach((emotion, value) -> mean.merge(emotion, value / opinions.size(), Double::sum));
        }
        return mean.isEmpty() ? Optional.empty() : Optional.of(new EmotionProbabilities(mean));
    }
}
