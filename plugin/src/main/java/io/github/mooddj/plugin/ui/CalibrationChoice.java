package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The first step of a calibration: what it is, and which moods the user wants to show. */
final class CalibrationChoice extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Map<Emotion, JCheckBox> boxes = new EnumMap<>(Emotion.class);

    CalibrationChoice(Messages messages, Runnable changed) {
        super(new MigLayout("insets 0, fillx, wrap 4, gap 6 4", "[][grow, fill][][grow, fill]", "[]8[]14[]"));
        setOpaque(false);
        Text title = new Text(Text.Kind.NAME);
        title.setText(messages.text("calibration.choose.title"));
        add(title, "span, wmin 0");
        add(Lines.upTo(9, Text.Kind.QUIET, messages.text("calibration.choose.text")), "span, growx, wmin 0");
        Text question = new Text(Text.Kind.PLAIN);
        question.setText(messages.text("calibration.choose.question"));
        add(question, "span, wmin 0");
        for (Emotion emotion : Emotion.values()) {
            JCheckBox box = new JCheckBox(messages.name(emotion), Emotion.MOODS.contains(emotion));
            box.setName("calibration.mood." + emotion.key());
            box.setOpaque(false);
            box.addActionListener(event -> changed.run());
            boxes.put(emotion, box);
            add(new JLabel(Icons.face(emotion, 18)));
            add(box);
        }
    }

    /** The moods to show, in the order of {@link Emotion}. */
    List<Emotion> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
