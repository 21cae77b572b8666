package io.github.mooddj.model.emotion;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A facial expression that a network can report; the order is the order of the network's outputs. */
public enum Emotion {
    HAPPY,
    ANGRY,
    SAD,
    NEUTRAL,
    SURPRISE,
    DISGUST,
    FEAR;

    /** The four emotions that every mapping starts with, and over which accuracy is published. */
    public static final Set<Emotion> MOODS = Set.of(HAPPY, ANGRY, SAD, NEUTRAL);

    /** The name in data folders, files and commands: lower case English. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The emotion with this key, in any case; empty when there is none. */
    public static Optional<Emotion> ofKey(String key) {
        for (Emotion emotion : values()) {
            if (emotion.key().equalsIgnoreCase(key.strip())) {
                return Optional.of(emotion);
            }
        }
        return Optional.empty();
    }
}
