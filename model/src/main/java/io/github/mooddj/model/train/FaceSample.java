package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.GrayImage;
import java.util.Map;

/**
 * A labelled face.
 *
 * @param crop the face as the network's framing has it, 48 x 48 where it is the network's
 * @param label its class
 * @param votes what people saw in it, summing to 1; the label alone where nobody voted
 * @param agreement the part of the votes that the label got, 0 to 1; 1 where nobody voted
 */
record FaceSample(GrayImage crop, Emotion label, Map<Emotion, Double> votes, double agreement) {
    FaceSample {
        votes = Map.copyOf(votes);
    }
}
