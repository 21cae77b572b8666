package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.personal.CalibrationScore;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The last step of a calibration: how much better it reads this face, to be tried before it is kept. */
final class CalibrationOutcome extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final Text title = new Text(Text.Kind.NAME);
    private final Lines result = new Lines(Text.Kind.PLAIN, 3);
    private final Lines moods = Lines.upTo(5, Text.Kind.QUIET, "");
    private final MoodBars before;
    private final MoodBars after;
    private boolean better;
    private boolean kept;

    CalibrationOutcome(Messages messages) {
        super(new MigLayout(
                "insets 0, fillx, wrap 2, hidemode 3", "[grow, fill, 0::]16[grow, fill, 0::]", "[]8[]4[]14[]4[]"));
        this.messages = messages;
        setOpaque(false);
        title.setName("calibration.outcome");
        result.setName("calibration.result");
        moods.setName("calibration.moods");
        before = new MoodBars(messages);
        before.setName("calibration.before");
        after = new MoodBars(messages);
        after.setName("calibration.after");
        add(title, "span, wmin 0");
        add(result, "span, growx, wmin 0");
        add(moods, "span, growx, wmin 0");
        add(small("calibration.bars.before"));
        add(small("calibration.bars.after"));
        add(before, "wmin 0");
        add(after, "wmin 0");
        clear();
    }

    private Text small(String key) {
        Text text = new Text(Text.Kind.SMALL);
        text.setText(messages.text(key));
        return text;
    }

    /** Before the fit. */
    void clear() {
        better = false;
        kept = false;
        title.setText(messages.text("calibration.fitting"));
        result.setText("");
        moods.setText("");
    }

    /** The user has kept it. */
    void keep() {
        kept = true;
    }

    boolean isBetter() {
        return better;
    }

    boolean isKept() {
        return kept;
    }

    void show(CalibrationStatus status) {
        before.show(
                status.general().orElseGet(() -> EmotionProbabilities.uniform(Emotion.MOODS)),
                status.general().isPresent());
        after.show(
                status.proposed().orElseGet(() -> EmotionProbabilities.uniform(Emotion.MOODS)),
                status.proposed().isPresent());
        if (status.problem().isPresent()) {
            title.setText(messages.text("calibration.failed"));
            result.setText(messages.said(status.problem().get()));
            kept = false;
            better = false;
            return;
        }
        status.proposal().ifPresent(this::show);
    }

    private void show(CalibrationScore score) {
        better = score.isBetter();
        title.setText(
                messages.text(kept ? "calibration.kept" : better ? "calibration.better" : "calibration.notbetter"));
        if (kept) {
            result.setText(messages.text("calibration.kept.text"));
        } else if (better) {
            result.setText(messages.text("calibration.better.text", score.after(), score.of(), score.before()));
        } else {
            result.setText(messages.text("calibration.notbetter.text", score.after(), score.of(), score.before()));
        }
        moods.setText(score.byEmotion().entrySet().stream()
                .map(entry -> messages.text(
                        "calibration.mood",
                        messages.name(entry.getKey()),
                        entry.getValue().after(),
                        entry.getValue().of(),
                        entry.getValue().before()))
                .collect(Collectors.joining("; ")));
    }
}
