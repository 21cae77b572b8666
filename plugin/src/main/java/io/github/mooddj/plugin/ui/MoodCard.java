package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.util.Optional;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The mood, large; how sure it is, why, and what the user can do about it. */
final class MoodCard extends Card {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final ReasonText reasons;
    private final Text name = Text.fitting(Text.Kind.DISPLAY);
    private final Lines reason = new Lines(Text.Kind.QUIET, 2);
    private final MoodBars bars;
    private final JToggleButton dj;
    private final MoodButtons buttons;
    private Optional<Emotion> shown = Optional.empty();

    MoodCard(Messages messages, DjCommands commands, PictureChoice pictures, Runnable calibrate) {
        super(new MigLayout("insets 12, gap 0, fillx", "[grow, fill]", "[]6[]4[]8[]10[]"), 12);
        this.messages = messages;
        reasons = new ReasonText(messages);
        bars = new MoodBars(messages);
        buttons = new MoodButtons(messages, commands, pictures, calibrate);
        setName("mood");
        name.setName("mood.name");
        name.setText(messages.text("mood.none"));
        name.setIcon(Icons.of("mood-neutral", 32, Tones::quietText));
        name.setIconTextGap(10);
        reason.setName("mood.reason");
        dj = Buttons.toggle("mood.dj", messages.text("mood.dj.on"), messages.text("mood.dj.hint"), () -> {});
        dj.putClientProperty(
                "FlatLaf.style",
                "arc: 999; margin: 2,8,2,10; minimumWidth: 0; selectedBackground: $ToggleButton.background");
        dj.setIcon(Icons.of("dot", 8, () -> dj().isSelected() ? Tones.good() : Tones.quietText()));
        dj.setIconTextGap(6);
        dj.addActionListener(event -> commands.setDjOn(dj.isSelected()));
        add(Titles.of(messages, "mood.title"), "split 2, growx, pushx");
        add(dj, "h 26!, wrap");
        add(name, "wmin 0, wrap");
        add(reason, "wmin 0, wrap");
        add(bars, "wrap");
        add(buttons, "wmin 0");
    }

    private JToggleButton dj() {
        return dj;
    }

    void show(DjStatus status) {
        Optional<Emotion> mood = status.mood().mood().map(Mood::emotion);
        if (!mood.equals(shown)) {
            shown = mood;
            name.setText(mood.map(messages::name).orElseGet(() -> messages.text("mood.none")));
            name.setIcon(mood.map(emotion -> Icons.face(emotion, 32))
                    .orElseGet(() -> Icons.of("mood-neutral", 32, Tones::quietText)));
        }
        reason.setText(reasons.of(status.mood(), status.camera().isOpen()));
        boolean known = mood.isPresent() || status.lastLook().isPresent();
        bars.show(status.mood().belief(), known);
        dj.setSelected(status.djOn());
        dj.setText(messages.text(status.djOn() ? "mood.dj.on" : "mood.dj.off"));
        buttons.show(mood, status.canUndo(), status.mood().reason() instanceof MoodReason.Held);
    }
}
