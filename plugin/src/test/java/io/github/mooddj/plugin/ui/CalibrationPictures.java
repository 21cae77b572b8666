package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.personal.CalibrationScore;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;

/** The calibration, step by step. */
final class CalibrationPictures {
    private CalibrationPictures() {}

    static void paint(Painting painting) throws Exception {
        if (painting.foreign()) {
            return;
        }
        paint(painting, 0, false, 1, "calibration-1-choose");
        paint(painting, 1, false, 1, "calibration-2-show");
        paint(painting, 5, false, 1, "calibration-3-better");
        paint(painting, 5, false, 2, "calibration-3-better-double");
        paint(painting, 5, true, 1, "calibration-4-kept");
    }

    private static void paint(Painting painting, int steps, boolean keep, double scale, String name) throws Exception {
        Canned desk = new Canned();
        painting.window(
                name,
                scale,
                () -> new CalibrationDialog(null, desk, new Messages(painting.locale(), ZoneOffset.UTC)),
                dialog -> {
                    for (int step = 0; step < steps + (keep ? 1 : 0); step++) {
                        desk.tell(10, step >= 4);
                        Painting.settle(dialog);
                        EventThread.run(() -> EventThread.named(dialog, "calibration.next")
                                .map(JButton.class::cast)
                                .orElseThrow()
                                .doClick());
                    }
                    desk.tell(6, steps == 5);
                });
    }

    /** Says what it is told to say. */
    private static final class Canned implements CalibrationDesk {
        private Consumer<CalibrationStatus> listener = status -> {};

        void tell(int taken, boolean judged) {
            Map<Emotion, Integer> frames = new EnumMap<>(Emotion.class);
            Arrays.stream(Emotion.values()).forEach(mood -> frames.put(mood, taken));
            listener.accept(new CalibrationStatus(
                    true,
                    Optional.empty(),
                    false,
                    0,
                    Optional.empty(),
                    Optional.of(PanelPictures.frame()),
                    Optional.of(probabilities(0.27, 0.61)),
                    judged ? Optional.of(probabilities(0.84, 0.09)) : Optional.empty(),
                    taken < 10 ? Optional.of(Emotion.HAPPY) : Optional.empty(),
                    frames,
                    judged
                            ? Optional.of(new CalibrationScore(Map.of(
                                    Emotion.HAPPY, new CalibrationScore.Count(10, 3, 9),
                                    Emotion.ANGRY, new CalibrationScore.Count(10, 7, 8),
                                    Emotion.SAD, new CalibrationScore.Count(10, 9, 9),
                                    Emotion.NEUTRAL, new CalibrationScore.Count(10, 5, 10))))
                            : Optional.empty(),
                    Optional.empty()));
        }

        private static EmotionProbabilities probabilities(double happy, double neutral) {
            double rest = (1 - happy - neutral) / 2;
            return new EmotionProbabilities(
                    Map.of(Emotion.HAPPY, happy, Emotion.NEUTRAL, neutral, Emotion.SAD, rest, Emotion.ANGRY, rest));
        }

        @Override
        public Subscription subscribe(Consumer<CalibrationStatus> wanted) {
            listener = wanted;
            return () -> {};
        }

        @Override
        public void begin() {}

        @Override
        public void show(Emotion mood) {}

        @Override
        public void fit() {}

        @Override
        public void keep() {}

        @Override
        public void end() {}

        @Override
        public void undo() {}

        @Override
        public void remove() {}
    }
}
