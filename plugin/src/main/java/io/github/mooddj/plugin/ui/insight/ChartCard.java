package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Text;
import java.awt.Dimension;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** The day's chart, which can be stretched to read the tracks, or the week's. */
final class ChartCard extends Card {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 32;

    private final InsightWords words;
    private final Text title = new Text(Text.Kind.HEADING);
    private final DayChart day;
    private final WeekChart week;
    private final JScrollPane roll;
    private final JPanel place = new JPanel(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
    private final JButton closer;
    private final JButton farther;
    private int zoom = 1;

    ChartCard(InsightWords words, Insight nothing, Consumer<LocalDate> openDay) {
        super(new MigLayout("insets 12, gap 8, fill", "[grow, fill][][]", "[][grow, fill]"), 12);
        this.words = words;
        day = new DayChart(words, nothing);
        week = new WeekChart(words, nothing, openDay);
        roll =
                new JScrollPane(
                        day,
                        ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER,
                        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void doLayout() {
                        stretch();
                        super.doLayout();
                    }
                };
        roll.setName("insight.roll");
        roll.setBorder(BorderFactory.createEmptyBorder());
        roll.setOpaque(false);
        roll.getViewport().setOpaque(false);
        roll.getHorizontalScrollBar().setUnitIncrement(24);
        farther = button("-", "insight.farther", () -> zoom(zoom / 2));
        closer = button("+", "insight.closer", () -> zoom(zoom * 2));
        place.setOpaque(false);
        add(title);
        add(farther);
        add(closer, "wrap");
        add(place, "span, grow, wmin 0");
    }

    private JButton button(String sign, String name, Runnable press) {
        JButton button = new JButton(sign);
        button.setName(name);
        button.putClientProperty("FlatLaf.style", "arc: 12; margin: 2,8,2,8; minimumWidth: 0");
        button.setToolTipText(words.text(name));
        button.getAccessibleContext().setAccessibleName(words.text(name));
        button.addActionListener(event -> press.run());
        return button;
    }

    private void zoom(int wanted) {
        double middle =
                (roll.getViewport().getViewPosition().x + roll.getViewport().getWidth() / 2.0)
                        / Math.max(1, day.getWidth());
        zoom = Math.max(1, Math.min(MOST, wanted));
        stretch();
        roll.revalidate();
        roll.validate();
        int left = (int)
                (middle * day.getPreferredSize().width - roll.getViewport().getWidth() / 2.0);
        roll.getHorizontalScrollBar().setValue(Math.max(0, left));
        enableButtons();
    }

    private void stretch() {
        int room = Math.max(200, roll.getWidth());
        Dimension wanted = new Dimension(room * zoom, DayChart.HEIGHT);
        if (!wanted.equals(day.getPreferredSize())) {
            day.setPreferredSize(wanted);
        }
    }

    private void enableButtons() {
        farther.setEnabled(zoom > 1);
        closer.setEnabled(zoom < MOST);
    }

    void show(Insight insight) {
        boolean weekly = insight.period().isWeek();
        title.setText(words.capitals(weekly ? "week.title" : "day.title"));
        farther.setVisible(!weekly);
        closer.setVisible(!weekly);
        JComponent wanted = weekly ? week : roll;
        if (place.getComponentCount() == 0 || place.getComponent(0) != wanted) {
            place.removeAll();
            place.add(wanted, weekly ? "h " + WeekChart.HEIGHT + "!" : "h " + (DayChart.HEIGHT + 14) + "!");
            revalidate();
        }
        if (weekly) {
            week.show(insight);
        } else {
            day.show(insight);
        }
        enableButtons();
    }
}
