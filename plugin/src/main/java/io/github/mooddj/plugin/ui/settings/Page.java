package io.github.mooddj.plugin.ui.settings;

import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** A page of the dialog: a heading, what it is about, then questions with their answers, as wide as the window. */
class Page extends Roll {
    private static final long serialVersionUID = 1L;

    private final transient Stages rest = new Stages();

    Page(String key) {
        super(new MigLayout("insets 0, fillx, wrap 2, hidemode 3", "[120::]16[grow, fill]", ""));
        setName("settings." + key);
        add(Labels.heading(Words.text(key + ".heading")), "span 2, gapbottom 4");
        add(new Paragraph(Words.text(key + ".explained")), "span 2, growx, wmin 0, gapbottom 14");
    }

    /** A part that may come in a task of its own, behind those before it. */
    final void part(Runnable part) {
        rest.then(() -> {
            part.run();
            revalidate();
        });
    }

    /** What is left of its making. */
    final Stages rest() {
        return rest;
    }

    /** A question and what answers it. */
    final void ask(String question, JComponent answer, String constraints) {
        JLabel label = new JLabel(question);
        label.setLabelFor(answer);
        if (answer.getAccessibleContext().getAccessibleName() == null) {
            answer.getAccessibleContext().setAccessibleName(question);
        }
        add(label, answer instanceof FadeSlider ? "top, gapbottom 8" : "gapbottom 8");
        add(answer, constraints + ", gapbottom 8");
    }

    /** A quiet line below an answer. */
    final void hint(JComponent hint) {
        add(hint, "skip 1, growx, wmin 0, gapbottom 12");
    }

    /** Something over the whole width. */
    final void wide(Component component, String constraints) {
        add(component, "span 2, growx, wmin 0" + constraints);
    }
}
