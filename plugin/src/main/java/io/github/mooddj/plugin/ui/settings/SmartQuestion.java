package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.SmartRule;
import java.awt.Component;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a playlist that fills itself, and what its songs have to meet; empty fields ask nothing. */
final class SmartQuestion extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JTextField name = field("name", 22);
    private final JTextField genre = field("genre", 22);
    private final JTextField artist = field("artist", 22);
    private final JTextField from = field("from", 6);
    private final JTextField to = field("to", 6);
    private final JTextField days = field("days", 6);
    private final JCheckBox favourites = new JCheckBox(Words.text("smart.favourites"));

    /** What the user wants. */
    record Answer(String name, SmartRule rule) {}

    SmartQuestion(String proposal, SmartRule rule) {
        super(new MigLayout("insets 0, wrap 2", "[]12[grow, fill]", "[]6[]"));
        setName("smart.question");
        favourites.setName("smart.favourites");
        name.setText(proposal);
        genre.setText(rule.genre());
        artist.setText(rule.artist());
        from.setText(text(rule.fromYear()));
        to.setText(text(rule.toYear()));
        days.setText(text(rule.notPlayedDays()));
        favourites.setSelected(rule.favourites());
        row("playlist.name", name);
        row("smart.genre", genre);
        row("smart.artist", artist);
        JLabel years = new JLabel(Words.text("smart.years"));
        years.setLabelFor(from);
        add(years);
        add(from, "split 3, growx 0");
        add(new JLabel("\u2013"), "growx 0");
        add(to, "growx 0");
        row("smart.days", days);
        add(favourites, "skip 1");
    }

    /** Asks; empty when the user thought better of it, or gave no name. */
    static Optional<Answer> ask(@Nullable Component over, String proposal, SmartRule rule) {
        SmartQuestion question = new SmartQuestion(proposal, rule);
        int answer = JOptionPane.showConfirmDialog(
                over, question, Words.text("smart.title"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        return answer == JOptionPane.OK_OPTION ? question.answer() : Optional.empty();
    }

    /** What the fields say; numbers that are none ask nothing, years the wrong way round are turned. */
    Optional<Answer> answer() {
        OptionalInt first = number(from);
        OptionalInt last = number(to);
        boolean turned = first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt();
        SmartRule rule = new SmartRule(
                genre.getText(),
                artist.getText(),
                turned ? last : first,
                turned ? first : last,
                favourites.isSelected(),
                number(days));
        return Optional.of(name.getText().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new Answer(text, rule));
    }

    private void row(String key, JTextField field) {
        JLabel label = new JLabel(Words.text(key));
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(Words.text(key));
        add(label);
        add(field, field.getColumns() < 10 ? "growx 0" : "");
    }

    private static JTextField field(String name, int columns) {
        JTextField field = new JTextField(columns);
        field.setName("smart." + name);
        return field;
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static OptionalInt number(JTextField field) {
        String text = field.getText().strip();
        return text.matches("[1-9]\\d{0,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
