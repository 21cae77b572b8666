package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A row per mood; the emotions that only the user chooses are folded away until they are asked for or used. */
final class MoodRows extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JPanel others = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow, fill]"));
    private final JButton fold = new JButton();
    private final transient MappingTableModel model;
    private final transient Function<Emotion, MoodRow> rows;
    private boolean asked;

    /** Empty at first; {@link #addTo} fills it. */
    MoodRows(MappingTableModel model, LibraryDesk desk, Consumer<ImportRequest> imports, LongConsumer open) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 6, hidemode 3", "[grow, fill]"));
        this.model = model;
        this.rows = emotion -> new MoodRow(emotion, model, desk, imports, open);
        setOpaque(false);
        others.setOpaque(false);
    }

    /** Adds its rows, each in a stage of its own. */
    void addTo(Stages stages) {
        for (Emotion emotion : Emotion.values()) {
            if (!Emotion.MOODS.contains(emotion)) {
                continue;
            }
            stages.then(() -> {
                add(rows.apply(emotion), "growx");
                revalidate();
            });
        }
        stages.then(this::addFold);
        for (Emotion emotion : rare()) {
            stages.then(() -> others.add(rows.apply(emotion), "growx"));
        }
        stages.then(() -> model.addTableModelListener(event -> {
            if (!asked && rare().stream().anyMatch(emotion -> used(model.row(emotion)))) {
                fold(true);
            }
        }));
    }

    private void addFold() {
        add(others, "growx");
        JPanel line = new JPanel(new MigLayout("insets 0 12 0 0, fillx", "[]push[]"));
        line.setOpaque(false);
        line.add(Labels.quiet(
                Words.text("mapping.others", rare().stream().map(Words::name).collect(Collectors.joining(", ")))));
        fold.setName("mapping.fold");
        fold.putClientProperty("JButton.buttonType", "borderless");
        fold.addActionListener(event -> fold(!others.isVisible()));
        line.add(fold);
        add(line, "growx");
        fold(false);
    }

    private void fold(boolean open) {
        asked = asked || open || others.isVisible();
        others.setVisible(open);
        fold.setText(Words.text(open ? "mapping.fold.hide" : "mapping.fold.show"));
        revalidate();
    }

    private static List<Emotion> rare() {
        return Arrays.stream(Emotion.values())
                .filter(emotion -> !Emotion.MOODS.contains(emotion))
                .toList();
    }

    private static boolean used(MappingTableModel.Row row) {
        return !row.playlists().isEmpty() || row.leavesAlone();
    }
}
