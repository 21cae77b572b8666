package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Plain;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The last line for the user, with what can be done about it; empty until there is one. */
final class NoticeLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Line line = Plain.text(new Line());
    private final JButton action = Buttons.roomy(new JButton());
    private transient Runnable run = () -> {};

    NoticeLine(String name) {
        super(new MigLayout("insets 0, fillx, hidemode 2, h 28!", "[0::, fill]8[]push", "[center]"));
        setOpaque(false);
        line.setName(name);
        action.setName(name + ".action");
        action.addActionListener(event -> {
            Runnable chosen = run;
            clear();
            chosen.run();
        });
        add(line, "wmin 0");
        add(action);
        clear();
    }

    void show(Notice notice) {
        line.problem = notice.problem();
        line.setText(notice.text());
        line.setToolTipText(notice.text());
        line.setIcon(notice.problem() ? Icons.of("warning", 16, Tones::problem) : null);
        line.getAccessibleContext().setAccessibleName(notice.text());
        notice.action().ifPresent(todo -> {
            action.setText(todo.label());
            run = todo.run();
        });
        action.setVisible(notice.action().isPresent());
        revalidate();
        repaint();
    }

    void clear() {
        run = () -> {};
        line.problem = false;
        line.setText(" ");
        line.setToolTipText(null);
        line.setIcon(null);
        action.setVisible(false);
    }

    private static final class Line extends JLabel {
        private static final long serialVersionUID = 1L;

        private boolean problem;

        @Override
        public Color getForeground() {
            return problem ? Tones.problem() : Tones.quietText();
        }
    }
}
