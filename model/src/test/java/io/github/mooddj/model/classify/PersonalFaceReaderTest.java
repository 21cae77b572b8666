package io.github.mooddj.model.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.mooddj.model.DemoFaces;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.UnreadablePictureException;
import io.github.mooddj.model.personal.EmotionHead;
import io.github.mooddj.model.personal.GeneralNetwork;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalFaceReaderTest {
    @Test
    void thePersonalHeadTakesThePlaceOfTheGeneralOneUntilItIsTakenBack() throws UnreadablePictureException {
        try (FaceReader reader = new EmotionModels().bundledReader()) {
            GeneralNetwork general = reader.general().orElseThrow();
            FaceReading plain = reader.read(DemoFaces.picture("happy-010.jpg")).orElseThrow();

            reader.personalise(Optional.of(general.head()));
            FaceReading same = reader.read(DemoFaces.picture("happy-010.jpg")).orElseThrow();
            for (Emotion emotion : Emotion.values()) {
                assertEquals(
                        plain.probabilities().of(emotion), same.probabilities().of(emotion), 1e-5);
            }

            double[] shift = new double[general.head().emotions().size()];
            shift[general.head().emotions().indexOf(Emotion.SAD)] = 30;
            EmotionHead gloomy = general.head().shifted(shift);
            reader.personalise(Optional.of(gloomy));
            FaceReading other = reader.read(DemoFaces.picture("happy-010.jpg")).orElseThrow();
            assertEquals(Emotion.SAD, other.probabilities().likeliest());
            assertEquals(
                    plain.probabilities().of(Emotion.HAPPY),
                    general.head().read(other.study().orElseThrow()).of(Emotion.HAPPY),
                    1e-5,
                    "the general opinion can still be asked for");

            reader.personalise(Optional.empty());
            assertEquals(
                    plain.probabilities(),
                    reader.read(DemoFaces.picture("happy-010.jpg"))
                            .orElseThrow()
                            .probabilities());
        }
    }

    @Test
    void aNetworkIsKnownByItsDescriptionAndWeights() throws NetworkFileException {
        NetworkFile files = new NetworkFile();
        StoredNetwork network = new EmotionModels().bundledNetwork();
        StoredNetwork other = new StoredNetwork(
                network.descriptor().mirroring(!network.descriptor().mirrored()), network.weights());
        float[] changed = network.weights().clone();
        changed[changed.length / 2] += 1;
        StoredNetwork retrained = new StoredNetwork(network.descriptor(), changed);

        assertEquals(files.sha256(network), files.sha256(new EmotionModels().bundledNetwork()));
        assertNotEquals(files.sha256(network), files.sha256(other));
        assertNotEquals(files.sha256(network), files.sha256(retrained));
    }
}
