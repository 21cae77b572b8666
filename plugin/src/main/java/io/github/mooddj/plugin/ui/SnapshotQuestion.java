package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Text;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** "Was this right?", asked once for each snapshot with a face: yes, or what it showed instead. */
final class SnapshotQuestion extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final transient Consumer<Emotion> answer;
    private final Text words;
    private final JButton yes;
    private final JButton no;
    private Optional<Emotion> shown = Optional.empty();

    /**
     * Hidden.
     *
     * @param answer takes what the face really showed
     */
    SnapshotQuestion(Messages messages, Consumer<Emotion> answer) {
        super(new MigLayout("insets 0, gap 8 0, hidemode 3", "[][][]push", "[center]"));
        this.messages = messages;
        this.answer = answer;
        setName("snapshot.question");
        setOpaque(false);
        words = new Text(Text.Kind.QUIET);
        words.setName("snapshot.question.text");
        yes = Buttons.word("snapshot.yes", messages.text("snapshot.yes"), messages.text("snapshot.yes.hint"), () -> {});
        yes.addActionListener(event -> shown.ifPresent(this::answered));
        no = Buttons.word("snapshot.no", messages.text("snapshot.no"), messages.text("snapshot.no.hint"), () -> {});
        no.setIcon(Icons.of("chevron", 12));
        no.setHorizontalTextPosition(SwingConstants.LEADING);
        no.addActionListener(event -> menu().show(no, 0, no.getHeight() + 2));
        add(words);
        add(yes);
        add(no);
        setVisible(false);
    }

    /** Asks about another snapshot; not at all when it saw no face. */
    void ask(Optional<Emotion> likeliest) {
        shown = likeliest;
        words.setText(messages.text("snapshot.question"));
        yes.setVisible(true);
        no.setVisible(true);
        setVisible(likeliest.isPresent());
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        MoodChoices.addTo(
                menu,
                "snapshot.rather",
                emotion -> messages.text("mood.wrong.rather", messages.name(emotion)),
                this::answered);
        return menu;
    }

    private void answered(Emotion truth) {
        yes.setVisible(false);
        no.setVisible(false);
        words.setText(messages.text("snapshot.answered", messages.name(truth)));
        answer.accept(truth);
    }
}
