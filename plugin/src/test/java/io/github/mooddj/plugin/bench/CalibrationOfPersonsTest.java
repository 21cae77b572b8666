package io.github.mooddj.plugin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.face.YunetFaceDetector;
import io.github.mooddj.plugin.bench.SimulatedUser.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Ten persons calibrate in one light and are then looked at in three others. Who is biased depends on the network: such
 * users are made to be misread by the one that ships, whichever it is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationOfPersonsTest {
    private final Random random = new Random(11);
    private final YunetFaceDetector detector = YunetFaceDetector.open();
    private final Dl4jEmotionClassifier classifier = new EmotionModels().bundled();
    private final SimulatedUsers users;

    CalibrationOfPersonsTest() throws IOException {
        users = new SimulatedUsers(detector, classifier, random);
    }

    @AfterAll
    void close() {
        classifier.close();
        detector.close();
    }

    @Test
    void whoseSlightSmileIsReadAsNeutralIsReadBetterInOtherLight() {
        List<Outcome> outcomes = outcomes(users.slightSmiles());

        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(5);
        assertThat(mean(outcomes, Outcome::after))
                .isGreaterThan(mean(outcomes, Outcome::before) + 0.15)
                .isGreaterThan(0.8);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.after()).isGreaterThan(outcome.before() - 0.1));
    }

    @Test
    void whoseRestingFaceIsReadAsSadIsReadBetterInOtherLight() {
        List<Outcome> outcomes = outcomes(users.restingSad());

        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(5);
        assertThat(mean(outcomes, Outcome::after)).isGreaterThan(mean(outcomes, Outcome::before) + 0.08);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.after()).isGreaterThan(outcome.before() - 0.1));
    }

    @Test
    void whoIsReadWellIsReadAsWellAfterwards() {
        List<Outcome> outcomes = outcomes(users.unbiased());

        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(3);
        assertThat(mean(outcomes, Outcome::after)).isGreaterThan(0.95);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.after()).isGreaterThan(outcome.before() - 0.05));
    }

    private List<Outcome> outcomes(List<SimulatedUser> people) {
        return people.stream().map(user -> user.calibrate(classifier, random)).toList();
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
