package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.playlists.files.ImportReport.Refusal;
import io.github.mooddj.plugin.ui.look.Plain;
import java.awt.Dialog;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What an import did not take, and why. */
final class ImportReportDialog extends JDialog {
    private static final long serialVersionUID = 1L;

    ImportReportDialog(@Nullable Window owner, ImportReport report) {
        super(owner, Words.text("report.title"), Dialog.ModalityType.MODELESS);
        setName("import.report");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setLayout(new MigLayout("insets 16, fill, wrap 1", "[grow, fill]", "[][grow, fill]12[]"));
        add(new JLabel(ImportReports.line(report)));
        JTable table = new JTable(new Refused(report));
        table.setName("import.report.table");
        table.setDefaultRenderer(Object.class, Plain.text(new DefaultTableCellRenderer()));
        table.setFillsViewportHeight(true);
        Keys.tabLeaves(table);
        Labels.lead(table.getTableHeader());
        table.getColumnModel().getColumn(0).setPreferredWidth(90);
        table.getColumnModel().getColumn(1).setPreferredWidth(330);
        table.getColumnModel().getColumn(2).setPreferredWidth(200);
        table.getAccessibleContext().setAccessibleName(Words.text("report.title"));
        add(new JScrollPane(table), "w 640, h 260");
        JButton close = Buttons.make("import.report.close", Words.text("close"), this::dispose);
        add(close, "right, growx 0");
        getRootPane().setDefaultButton(close);
        Keys.onEscape(getRootPane(), this::dispose);
    }

    void open() {
        pack();
        setLocationRelativeTo(getOwner());
        setVisible(true);
    }

    private static final class Refused extends DefaultTableModel {
        private static final long serialVersionUID = 1L;

        Refused(ImportReport report) {
            super(
                    rows(report),
                    new Object[] {Words.text("report.kind"), Words.text("report.what"), Words.text("report.why")});
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }

        private static Object[][] rows(ImportReport report) {
            List<Object[]> rows = new ArrayList<>();
            for (Refusal missing : report.missing().first()) {
                rows.add(new Object[] {Words.text("report.missing"), missing.what(), why(missing)});
            }
            for (Refusal rejected : report.rejected().first()) {
                rows.add(new Object[] {Words.text("report.rejected"), rejected.what(), why(rejected)});
            }
            for (Refusal same : report.doubles().first()) {
                rows.add(new Object[] {Words.text("report.double"), same.what(), why(same)});
            }
            return rows.toArray(Object[][]::new);
        }

        private static String why(Refusal refusal) {
            return Words.text("reason." + refusal.why().name());
        }
    }
}
