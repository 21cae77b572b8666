package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.plugin.sampling.Snapshot;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** What the last snapshot showed, until the user closes it or takes another. */
final class SnapshotBar extends Card {
    private static final long serialVersionUID = 1L;

    private final transient SnapshotText text;
    private final JLabel face = new JLabel();
    private final Lines words = Lines.upTo(6, Text.Kind.PLAIN, "");
    private final SnapshotQuestion question;
    private transient Optional<Snapshot> shown = Optional.empty();

    /**
     * Hidden.
     *
     * @param answer takes what the face really showed
     * @param closed runs when the user has closed it
     */
    SnapshotBar(Messages messages, Consumer<Emotion> answer, Runnable closed) {
        super(new MigLayout("insets 6 12 6 6, gap 8 2, fillx, hidemode 3", "[][grow, fill][]", "[center][]"), 12);
        this.text = new SnapshotText(messages);
        this.question = new SnapshotQuestion(messages, answer);
        setName("snapshot");
        words.setName("snapshot.text");
        add(face);
        add(words, "wmin 0");
        add(
                Buttons.icon(
                        "snapshot.close",
                        Icons.of("close", 14, Tones::quietText),
                        messages.text("snapshot.close"),
                        () -> {
                            setVisible(false);
                            closed.run();
                        }),
                "wrap");
        add(question, "span 3");
        setVisible(false);
    }

    /** Shows a snapshot that is new; answers whether there is one to see. */
    boolean show(Optional<Snapshot> latest) {
        if (!latest.equals(shown)) {
            shown = latest;
            latest.ifPresent(snapshot -> {
                face.setIcon(snapshot.opinion()
                        .map(opinion -> Icons.face(opinion.likeliest(), 24))
                        .orElseGet(() -> Icons.of("warning", 20, Tones::caution)));
                words.setText(text.of(snapshot));
                question.ask(snapshot.opinion().map(EmotionProbabilities::likeliest));
            });
            setVisible(latest.isPresent());
        }
        return isVisible();
    }
}
