package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Icons;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** What the user can say about the mood: look again, wrong, keep it. */
final class MoodButtons extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient DjCommands commands;
    private final Messages messages;
    private final transient PictureChoice pictures;
    private final JButton snapshot;
    private final JButton more;
    private final JButton wrong;
    private final JToggleButton hold;
    private Optional<Emotion> mood = Optional.empty();
    private boolean canUndo;

    MoodButtons(Messages messages, DjCommands commands, PictureChoice pictures, Runnable calibrate) {
        super(new MigLayout("insets 0, gap 8 8, fillx", "[grow, fill][]", "[][]"));
        this.messages = messages;
        this.commands = commands;
        this.pictures = pictures;
        setOpaque(false);
        snapshot = Buttons.word(
                "mood.snapshot", messages.text("mood.snapshot"), messages.text("mood.snapshot.hint"), () -> {});
        snapshot.setAction(
                new SnapshotAction(messages.text("mood.snapshot"), messages.text("mood.snapshot.hint"), commands));
        more = Buttons.word("mood.snapshot.more", "", messages.text("mood.snapshot.choose"), () -> {});
        Buttons.explain(more, messages.text("mood.snapshot.choose"), messages.text("mood.snapshot.choose"));
        more.putClientProperty("FlatLaf.style", "arc: 12; margin: 4,8,4,8; minimumWidth: 0");
        more.setIcon(Icons.of("chevron", 12));
        more.addActionListener(event -> open(snapshotMenu(), more));
        wrong = Buttons.word("mood.wrong", messages.text("mood.wrong"), messages.text("mood.wrong.hint"), () -> {});
        wrong.setIcon(Icons.of("chevron", 12));
        wrong.setHorizontalTextPosition(SwingConstants.LEADING);
        wrong.addActionListener(event -> open(wrongMenu(), wrong));
        hold = Buttons.toggle("mood.hold", messages.text("mood.hold"), messages.text("mood.hold.hint"), () -> {});
        hold.addActionListener(event -> commands.setHold(hold.isSelected()));
        add(snapshot, "split 2, growx, growy, pushx, gapright 2");
        add(more, "growx 0, growy");
        add(hold, "wrap");
        JButton teach = Buttons.word("mood.calibrate", "", messages.text("mood.calibrate.hint"), calibrate);
        Buttons.explain(teach, messages.text("mood.calibrate"), messages.text("mood.calibrate.hint"));
        teach.setIcon(Icons.of("calibrate", 16));
        add(wrong, "span, split 2, growx, pushx");
        add(teach, "growx 0, growy");
    }

    void show(Optional<Emotion> nowMood, boolean undo, boolean held) {
        mood = nowMood;
        canUndo = undo;
        wrong.setEnabled(mood.isPresent());
        hold.setEnabled(mood.isPresent());
        if (hold.isSelected() != held) {
            hold.setSelected(held);
        }
        String word = messages.text(held ? "mood.hold.on" : "mood.hold");
        if (!word.equals(hold.getText())) {
            hold.setText(word);
        }
        var colour = Optional.of(EmotionColours.of(mood.orElse(Emotion.NEUTRAL)));
        Buttons.paintPrimary(snapshot, colour);
        Buttons.paintPrimary(more, colour);
    }

    private JPopupMenu snapshotMenu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "mood.snapshot.camera", "camera", commands::snapshot);
        item(menu, "mood.snapshot.picture", "picture", () -> pictures.ask(this).ifPresent(commands::snapshot));
        menu.addSeparator();
        MoodChoices.addTo(
                menu,
                "mood.choose",
                emotion -> messages.text("mood.choose", messages.name(emotion)),
                commands::chooseMood);
        return menu;
    }

    private JPopupMenu wrongMenu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "mood.wrong.undo", "undo", () -> commands.notThisMood(Optional.empty()))
                .setEnabled(canUndo);
        menu.addSeparator();
        MoodChoices.addTo(
                menu,
                "mood.rather",
                emotion -> messages.text("mood.wrong.rather", messages.name(emotion)),
                emotion -> commands.notThisMood(Optional.of(emotion)));
        return menu;
    }

    private JMenuItem item(JPopupMenu menu, String key, String icon, Runnable press) {
        JMenuItem item = new JMenuItem(messages.text(key), Icons.of(icon, 18));
        item.setName(key);
        item.addActionListener(event -> press.run());
        menu.add(item);
        return item;
    }

    private static void open(JPopupMenu menu, JComponent under) {
        menu.show(under, 0, under.getHeight() + 2);
    }
}
