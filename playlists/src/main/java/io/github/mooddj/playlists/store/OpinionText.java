package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Probabilities as a line of thousandths, such as {@code happy 12, sad 861}. */
final class OpinionText {
    private static final int WHOLE = 1000;

    private OpinionText() {}

    static String of(EmotionProbabilities opinion) {
        return opinion.byEmotion().entrySet().stream()
                .map(entry -> entry.getKey().key() + " " + Math.round(entry.getValue() * WHOLE))
                .collect(Collectors.joining(", "));
    }

    /** Empty when it is no such line. */
    static Optional<EmotionProbabilities> read(String line) {
        Map<Emotion, Double> byEmotion = new EnumMap<>(Emotion.class);
        double sum = 0;
        for (String part : line.split(", ", -1)) {
            int space = part.indexOf(' ');
            Optional<Emotion> emotion = Emotion.ofKey(part.substring(0, Math.max(0, space)));
            String number = part.substring(space + 1);
            if (emotion.isEmpty() || !number.matches("\\d{1,4}")) {
                return Optional.empty();
            }
            byEmotion.put(emotion.get(), Double.valueOf(number));
            sum += Integer.parseInt(number);
        }
        if (sum <= 0) {
            return Optional.empty();
        }
        double all = sum;
        byEmotion.replaceAll((emotion, thousandths) -> thousandths / all);
        return Optional.of(new EmotionProbabilities(byEmotion));
    }
}
