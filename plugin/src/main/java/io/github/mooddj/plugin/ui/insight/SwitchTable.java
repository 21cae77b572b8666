package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Plain;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Component;
import java.awt.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** What switched when and why, the newest first. */
final class SwitchTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final int WHEN = 0;
    private static final int MOOD = 1;
    private static final int WHY = 2;
    private static final int PLAYED = 3;
    private static final int GAP = 8;

    private final Rows rows;

    SwitchTable(InsightWords words) {
        super(new Rows(words));
        rows = (Rows) getModel();
        setName("insight.switches");
        getAccessibleContext().setAccessibleName(words.text("switches.title"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setRowHeight(28);
        getTableHeader().setReorderingAllowed(false);
        updateUI();
        setDefaultRenderer(String.class, Plain.text(new Cell()));
        width(WHEN, 96, 96);
        width(MOOD, 124, 124);
        width(WHY, 280, Integer.MAX_VALUE);
        width(PLAYED, 160, Integer.MAX_VALUE);
    }

    @Override
    public JToolTip createToolTip() {
        return Plain.text(super.createToolTip());
    }

    void show(Insight insight) {
        rows.show(insight);
        // A week's times begin with their day, and some languages say more than others.
        int widest = IntStream.range(0, rows.getRowCount())
                .map(row -> getFontMetrics(getFont()).stringWidth(String.valueOf(rows.getValueAt(row, WHEN))))
                .max()
                .orElse(0);
        int times = Math.max(96, widest + 2 * GAP + 2);
        width(WHEN, times, times);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (getTableHeader() != null
                && getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer header) {
            header.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    private void width(int column, int preferred, int most) {
        // The most first: the others never exceed it.
        getColumnModel().getColumn(column).setMaxWidth(most);
        getColumnModel().getColumn(column).setMinWidth(Math.min(preferred, 140));
        getColumnModel().getColumn(column).setPreferredWidth(preferred);
    }

    private final class Cell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            setBorder(BorderFactory.createEmptyBorder(0, GAP, 0, GAP));
            setToolTipText(String.valueOf(value));
            setIcon(column == MOOD ? Icons.face(rows.emotion(row), 16) : null);
            setIconTextGap(6);
            if (!selected) {
                setForeground(column == MOOD || column == WHY ? Tones.text() : Tones.quietText());
            }
            return this;
        }
    }

    private static final class Rows extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private static final List<String> COLUMNS =
                List.of("switches.when", "switches.mood", "switches.why", "switches.played");

        private final transient InsightWords words;
        private final transient Reasons reasons;
        private transient List<MoodSpan> switches = List.of();
        private transient Insight insight = Insight.nothing(Period.day(LocalDate.EPOCH));

        Rows(InsightWords words) {
            this.words = words;
            this.reasons = new Reasons(words);
        }

        void show(Insight wanted) {
            insight = wanted;
            switches = wanted.switches(words.zone());
            fireTableDataChanged();
        }

        Emotion emotion(int row) {
            return switches.get(row).emotion();
        }

        @Override
        public int getRowCount() {
            return switches.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.size();
        }

        @Override
        public String getColumnName(int column) {
            return words.text(COLUMNS.get(column));
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return String.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            MoodSpan mood = switches.get(row);
            return switch (column) {
                case WHEN -> insight.period().isWeek() ? words.dayAndClock(mood.from()) : words.clock(mood.from());
                case MOOD -> words.name(mood.emotion());
                case WHY -> reasons.of(insight, mood);
                default -> reasons.played(insight, mood);
            };
        }
    }
}
