package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import java.awt.CardLayout;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * Teaches the program the user's own face: which moods, a few seconds of each, what came of it. The frames are
 * forgotten when the window closes. Event dispatch thread only.
 */
final class CalibrationDialog extends JDialog {
    private static final long serialVersionUID = 1L;

    private final transient CalibrationDesk desk;
    private final Messages messages;
    private final PreviewView preview;
    private final CardLayout cards = new CardLayout();
    private final JPanel steps = new JPanel(cards);
    private final CalibrationChoice choice;
    private final CalibrationShow show;
    private final CalibrationOutcome outcome;
    private final JButton back;
    private final JButton next;
    private final JButton close;
    private final transient CalibrationDesk.Subscription subscription;
    private transient List<Emotion> moods = List.of();
    private transient CalibrationStatus status = CalibrationStatus.nothing();
    private int step;
    private boolean gone;

    /** Makes the window and takes the camera's frames; {@link #setVisible} shows it. */
    CalibrationDialog(@Nullable Window owner, CalibrationDesk desk, Messages messages) {
        super(owner, messages.text("calibration.title"), Dialog.ModalityType.MODELESS);
        this.desk = desk;
        this.messages = messages;
        setName("calibration");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        preview = new PreviewView(messages);
        preview.setName("calibration.preview");
        choice = new CalibrationChoice(messages, this::follow);
        show = new CalibrationShow(messages, desk::show);
        outcome = new CalibrationOutcome(messages);
        back = Buttons.word(
                "calibration.back",
                messages.text("calibration.back"),
                messages.text("calibration.back"),
                () -> go(step - 1));
        next = Buttons.word(
                "calibration.next", messages.text("calibration.next"), messages.text("calibration.next"), this::next);
        close = Buttons.word(
                "calibration.close",
                messages.text("calibration.cancel"),
                messages.text("calibration.cancel"),
                this::dispose);
        build();
        setSize(760, 500);
        setMinimumSize(new Dimension(640, 460));
        setLocationRelativeTo(owner);
        go(0);
        desk.begin();
        subscription = desk.subscribe(new StatusRelay<>(this::show));
    }

    private void build() {
        Card card = new Card(new MigLayout("insets 16, fill", "[grow, fill]20[310!, fill]", "[grow, fill]12[]"), 12);
        steps.setOpaque(false);
        steps.add(choice, "choice");
        steps.add(show, "show");
        steps.add(outcome, "outcome");
        card.add(preview, "wmin 0, grow");
        card.add(steps, "wmin 0, grow, wrap");
        card.add(close, "alignx left, growx 0");
        card.add(back, "split 2, alignx right, growx 0, gapleft push");
        card.add(next, "growx 0");
        setLayout(new MigLayout("insets 12, fill", "[grow, fill]", "[grow, fill]"));
        add(card);
        getRootPane().setDefaultButton(next);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    private void next() {
        if (step == 0) {
            moods = new ArrayList<>(choice.chosen());
        }
        if (step > moods.size()) {
            desk.keep();
            outcome.keep();
            follow();
        } else {
            go(step + 1);
            if (step > moods.size()) {
                desk.fit();
            }
        }
    }

    private void go(int wanted) {
        step = wanted;
        if (step == 0) {
            cards.show(steps, "choice");
        } else if (step <= moods.size()) {
            show.ask(moods.get(step - 1), step, moods.size());
            cards.show(steps, "show");
        } else {
            outcome.clear();
            cards.show(steps, "outcome");
        }
        follow();
    }

    private void show(CalibrationStatus newest) {
        if (gone) {
            return;
        }
        status = newest;
        preview.show(
                EmotionColours.onCard(newest.showing().or(() -> newest.general().map(seen -> seen.likeliest()))), true);
        preview.show(newest.look());
        follow();
    }

    /** Brings steps and buttons up to the status. */
    private void follow() {
        show.show(status);
        outcome.show(status);
        boolean last = step > moods.size() && step > 0;
        back.setVisible(step > 0 && !outcome.isKept());
        next.setText(messages.text(last ? "calibration.keep" : "calibration.next"));
        next.setVisible(!last || (outcome.isBetter() && !outcome.isKept()));
        next.setEnabled(
                step == 0
                        ? status.able() && choice.chosen().size() >= 2
                        : last || show.isDone(status, moods.get(step - 1)));
        close.setText(messages.text(
                last ? (outcome.isKept() ? "calibration.close" : "calibration.discard") : "calibration.cancel"));
        Buttons.paintPrimary(
                next,
                next.isEnabled()
                        ? Optional.of(EmotionColours.of(step > 0 && !last ? moods.get(step - 1) : Emotion.SAD))
                        : Optional.empty());
    }

    @Override
    public void dispose() {
        if (!gone) {
            gone = true;
            desk.end();
            subscription.close();
        }
        super.dispose();
    }
}
