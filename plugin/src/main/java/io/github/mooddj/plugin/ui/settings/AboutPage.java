package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Plain;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;

/** What this is, and whose work it is made of. */
final class AboutPage extends Page {
    private static final long serialVersionUID = 1L;

    AboutPage(String version, Runnable introduce) {
        super("about");
        ask(Words.text("about.version"), new JLabel(version), "growx 0");
        ask(Words.text("about.licence"), new JLabel("GPL-3.0-or-later"), "growx 0");
        ask(
                Words.text("about.introduction"),
                Buttons.make("about.introduce", Words.text("about.introduce"), introduce),
                "growx 0");
        part(() -> new Search<>(Licences::read, this::show).execute());
    }

    private void show(Licences licences) {
        List<Licences.Part> parts = licences.parts();
        if (!parts.isEmpty()) {
            JLabel heading = Labels.name(Words.text("about.parts"));
            wide(heading, ", gaptop 10, gapbottom 2");
            wide(new Paragraph(Words.text("about.parts.explained")), ", gapbottom 6");
            JTable table = table(parts);
            heading.setLabelFor(table);
            JScrollPane pane = new JScrollPane(table);
            pane.setPreferredSize(new Dimension(400, 300));
            wide(pane, ", h 160:300:, pushy, grow");
            revalidate();
        }
    }

    private static JTable table(List<Licences.Part> parts) {
        Object[][] rows = parts.stream()
                .map(part -> new Object[] {part.name(), part.licence()})
                .toArray(Object[][]::new);
        JTable table =
                new JTable(new Shown(rows, new Object[] {Words.text("about.part"), Words.text("about.licence")}));
        table.setName("about.parts");
        table.setDefaultRenderer(Object.class, Plain.text(new Cell()));
        table.setRowHeight(24);
        table.getAccessibleContext().setAccessibleName(Words.text("about.parts"));
        table.getColumnModel().getColumn(0).setPreferredWidth(430);
        table.getColumnModel().getColumn(1).setPreferredWidth(230);
        Keys.tabLeaves(table);
        Labels.lead(table.getTableHeader());
        return table;
    }

    /** A long name is there as a whole in its tip. */
    private static final class Cell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        protected void setValue(Object value) {
            super.setValue(value);
            setToolTipText(String.valueOf(value));
        }
    }

    private static final class Shown extends DefaultTableModel {
        private static final long serialVersionUID = 1L;

        Shown(Object[][] rows, Object[] columns) {
            super(rows, columns);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }
    }
}
