package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Which day or week, and what to do with it. */
final class InsightHead extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String ROUND = "arc: 12; margin: 4,10,4,10; minimumWidth: 0";

    private final InsightWords words;
    private final transient Supplier<LocalDate> today;
    private final transient Consumer<Period> open;
    private final Text title = new Text(Text.Kind.NAME);
    private final JToggleButton day;
    private final JToggleButton week;
    private final AbstractButton next;
    private final AbstractButton now;
    private final JButton export;
    private transient Period period;

    /** What can be written out. */
    record Export(String key, Runnable run) {}

    InsightHead(
            InsightWords words, Period first, Supplier<LocalDate> today, Consumer<Period> open, List<Export> exports) {
        super(new MigLayout("insets 0, gap 6, fillx", "[][][][]push[][]18[]", "[center]"));
        this.words = words;
        this.today = today;
        this.open = open;
        this.period = first;
        setOpaque(false);
        title.setName("insight.title");
        AbstractButton previous =
                ready(new JButton("\u2039"), "insight.previous", () -> open.accept(period.previous()));
        next = ready(new JButton("\u203a"), "insight.next", () -> open.accept(period.next()));
        now = ready(new JButton(words.text("insight.today")), "insight.today", this::goToNow);
        day = new JToggleButton(words.text("insight.day"));
        week = new JToggleButton(words.text("insight.week"));
        ready(day, "insight.as.day", () -> open.accept(Period.day(inPeriod())));
        ready(week, "insight.as.week", () -> open.accept(Period.week(inPeriod(), words.firstDayOfWeek())));
        ButtonGroup one = new ButtonGroup();
        one.add(day);
        one.add(week);
        export = new JButton(words.text("insight.export"), Icons.of("chevron", 12));
        export.setHorizontalTextPosition(SwingConstants.LEADING);
        JPopupMenu menu = menu(exports);
        ready(export, "insight.export", () -> menu.show(export, 0, export.getHeight() + 2));
        add(previous);
        add(next);
        add(title, "gapx 6 6, wmin 0");
        add(now);
        add(day);
        add(week);
        add(export);
    }

    private JPopupMenu menu(List<Export> exports) {
        JPopupMenu menu = new JPopupMenu();
        for (Export each : exports) {
            JMenuItem item = new JMenuItem(words.text(each.key()));
            item.setName(each.key());
            item.addActionListener(event -> each.run().run());
            menu.add(item);
        }
        return menu;
    }

    private <B extends AbstractButton> B ready(B button, String name, Runnable press) {
        button.setName(name);
        button.putClientProperty("FlatLaf.style", ROUND);
        button.setToolTipText(words.text(name + ".hint"));
        button.getAccessibleContext().setAccessibleName(words.text(name + ".hint"));
        button.addActionListener(event -> press.run());
        return button;
    }

    private void goToNow() {
        open.accept(period.isWeek() ? Period.week(today.get(), words.firstDayOfWeek()) : Period.day(today.get()));
    }

    /** Today where the week has it, otherwise its first day; the day itself where it is one. */
    private LocalDate inPeriod() {
        return period.contains(today.get()) ? today.get() : period.first();
    }

    /** Says what is shown. */
    void show(Insight insight) {
        period = insight.period();
        title.setText(title(words, period));
        (period.isWeek() ? week : day).setSelected(true);
        boolean current = !period.last().isBefore(today.get());
        next.setEnabled(!current);
        now.setEnabled(!period.contains(today.get()));
        export.setEnabled(!insight.isEmpty());
    }

    static String title(InsightWords words, Period period) {
        return period.isWeek()
                ? words.text("insight.weekof", words.date(period.first()), words.date(period.last()))
                : words.longDate(period.first());
    }
}
