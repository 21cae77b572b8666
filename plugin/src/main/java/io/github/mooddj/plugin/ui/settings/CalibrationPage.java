package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.personal.PersonalDescriptor;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import io.github.mooddj.plugin.ui.look.Card;
import java.awt.EventQueue;
import java.awt.event.HierarchyEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Whose face the network is tuned to, and how to change that. Listens while it is in a window. */
final class CalibrationPage extends Page {
    private static final long serialVersionUID = 1L;

    private final Paragraph state = new Paragraph("");
    private final Paragraph answers = new Paragraph("");
    private final JButton teach;
    private final JButton undo;
    private final JButton remove;
    private transient Optional<CalibrationDesk.Subscription> subscription = Optional.empty();

    CalibrationPage(CalibrationDesk desk, Runnable calibrate) {
        super("calibration");
        state.setName("calibration.state");
        answers.setName("calibration.answers");
        teach = Buttons.make("calibration.teach", Words.text("calibration.teach"), calibrate);
        undo = Buttons.make("calibration.undo", Words.text("calibration.undo"), desk::undo);
        remove = Buttons.make("calibration.remove", Words.text("calibration.remove"), desk::remove);
        Card now = new Card(new MigLayout("insets 12, fillx, wrap 1", "[grow, fill]", "[]4[]12[]"), 10);
        now.add(Labels.name(Words.text("calibration.now")));
        now.add(state, "growx, wmin 0");
        JPanel row = new JPanel(new MigLayout("insets 0", "[]8[]8[]"));
        row.setOpaque(false);
        row.add(teach);
        row.add(undo);
        row.add(remove);
        now.add(row, "growx 0");
        wide(now, ", gapbottom 8");
        Card learned = new Card(new MigLayout("insets 12, fillx, wrap 1", "[grow, fill]", "[]4[]"), 10);
        learned.add(Labels.name(Words.text("calibration.answers")));
        learned.add(answers, "growx, wmin 0");
        wide(learned, ", gapbottom 8");
        Card kept = new Card(new MigLayout("insets 12, fillx, wrap 1", "[grow, fill]", "[]4[]"), 10);
        kept.add(Labels.name(Words.text("calibration.stored")));
        kept.add(new Paragraph(Words.text("calibration.stored.explained")), "growx, wmin 0");
        wide(kept, "");
        show(CalibrationStatus.nothing());
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.DISPLAYABILITY_CHANGED) != 0) {
                follow(desk);
            }
        });
    }

    private void follow(CalibrationDesk desk) {
        if (isDisplayable() && subscription.isEmpty()) {
            subscription = Optional.of(desk.subscribe(status -> EventQueue.invokeLater(() -> show(status))));
        } else if (!isDisplayable() && subscription.isPresent()) {
            subscription.get().close();
            subscription = Optional.empty();
        }
    }

    private void show(CalibrationStatus status) {
        state.setText(status.problem()
                .map(Words::said)
                .or(() -> status.kept().map(CalibrationPage::sentence))
                .orElseGet(() -> Words.text("calibration.none")));
        answers.setText(Words.text("calibration.answers.explained", status.answers()));
        teach.setEnabled(status.able());
        undo.setEnabled(status.canUndo());
        remove.setEnabled(status.kept().isPresent() || status.problem().isPresent());
    }

    private static String sentence(PersonalDescriptor kept) {
        String key = kept.source().equals(PersonalDescriptor.CORRECTIONS) ? "learned" : "shown";
        return Words.text("calibration.kept." + key, day(kept.made()), kept.after(), kept.heldBack(), kept.before());
    }

    private static String day(String made) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .format(Instant.parse(made).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return made;
        }
    }
}
