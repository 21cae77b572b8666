package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.sampling.Snapshot;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** What a snapshot showed, as a sentence. */
final class SnapshotText {
    private static final double NOT_WORTH_A_WORD = 0.005;
    private static final int MOST_WORDS = 4;

    private final Messages messages;

    SnapshotText(Messages messages) {
        this.messages = messages;
    }

    /** The source, the probabilities, the likeliest first; or what to try when there was no face. */
    String of(Snapshot snapshot) {
        if (!snapshot.trouble().isEmpty() && snapshot.picture().isPresent()) {
            return messages.said(snapshot.trouble());
        }
        if (!snapshot.trouble().isEmpty()) {
            return messages.text("snapshot.nocamera");
        }
        if (snapshot.opinion().isEmpty()) {
            if (snapshot.why() != CameraWhy.NONE) {
                return messages.text("camera.why." + snapshot.why(), "", "");
            }
            return snapshot.picture()
                    .map(name -> messages.text("snapshot.noface.picture", name))
                    .orElseGet(() -> messages.text("snapshot.noface"));
        }
        String odds = odds(snapshot.opinion().get());
        return snapshot.picture()
                .map(name -> messages.text("snapshot.picture", name, odds))
                .orElseGet(() -> messages.text("snapshot.camera", snapshot.faces(), odds));
    }

    private String odds(EmotionProbabilities opinion) {
        return opinion.byEmotion().entrySet().stream()
                .filter(entry -> entry.getValue() >= NOT_WORTH_A_WORD)
                .sorted(Map.Entry.<Emotion, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_WORDS)
                .map(entry -> messages.name(entry.getKey()) + " " + messages.probability(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
