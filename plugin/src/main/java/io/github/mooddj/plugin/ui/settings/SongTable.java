package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Plain;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.DropMode;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The songs of a shelf; a click on the heart, or the space bar, marks a favourite. */
final class SongTable extends JTable {
    private static final long serialVersionUID = 1L;

    private final SongTableModel songs;

    SongTable(SongTableModel songs) {
        super(songs);
        this.songs = songs;
        setName("library.songs");
        getAccessibleContext().setAccessibleName(Words.text("songs.table"));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setRowHeight(28);
        setDragEnabled(true);
        setDropMode(DropMode.INSERT_ROWS);
        getTableHeader().setReorderingAllowed(false);
        updateUI();
        width(SongTableModel.FAVOURITE, 32, 32);
        width(SongTableModel.TITLE, 240, Integer.MAX_VALUE);
        width(SongTableModel.ARTIST, 170, Integer.MAX_VALUE);
        width(SongTableModel.LENGTH, 64, 80);
        Cell cell = Plain.text(new Cell());
        setDefaultRenderer(String.class, cell);
        setDefaultRenderer(Boolean.class, cell);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                click(event.getPoint());
            }
        });
        Keys.on(this, "SPACE", this::toggleSelected);
    }

    @Override
    public void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getRowCount() == 0) {
            EmptyHint.paint(this, graphics, Words.text("songs.hint"));
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (getTableHeader() != null
                && getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer header) {
            header.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    /** Swing drags chosen rows only: a press on another row chooses it first, so that it can be dragged at once. */
    @Override
    protected void processMouseEvent(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        boolean plain = SwingUtilities.isLeftMouseButton(event) && !event.isControlDown() && !event.isShiftDown();
        if (event.getID() == MouseEvent.MOUSE_PRESSED && plain && row >= 0 && !isRowSelected(row)) {
            setRowSelectionInterval(row, row);
        }
        super.processMouseEvent(event);
    }

    List<Integer> chosenRows() {
        return Arrays.stream(getSelectedRows()).boxed().toList();
    }

    /** Where the chosen songs stand in their shelf. */
    List<Integer> chosenPlaces() {
        return chosenRows().stream().map(songs::place).toList();
    }

    /** Whether songs can be put in another order: all of them are shown. */
    boolean showsAll() {
        return songs.showsAll();
    }

    List<Long> chosenIds() {
        return chosenRows().stream().map(row -> songs.songs().get(row).id()).toList();
    }

    private void click(Point point) {
        int row = rowAtPoint(point);
        if (row >= 0 && columnAtPoint(point) == SongTableModel.FAVOURITE) {
            songs.toggleFavourite(row);
        }
    }

    private void toggleSelected() {
        chosenRows().forEach(songs::toggleFavourite);
    }

    private void width(int index, int preferred, int most) {
        TableColumn column = getColumnModel().getColumn(index);
        column.setMinWidth(Math.min(preferred, 60));
        column.setPreferredWidth(preferred);
        column.setMaxWidth(most);
    }

    private final class Cell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            String trouble = songs.trouble(row).orElse(null);
            setHorizontalAlignment(
                    switch (column) {
                        case SongTableModel.FAVOURITE -> SwingConstants.CENTER;
                        case SongTableModel.LENGTH -> SwingConstants.TRAILING;
                        default -> SwingConstants.LEADING;
                    });
            setIcon(null);
            setToolTipText(trouble);
            if (column == SongTableModel.FAVOURITE) {
                boolean favourite = Boolean.TRUE.equals(value);
                setText("");
                setIcon(Icons.of(favourite ? "heart-filled" : "heart", 16));
                setToolTipText(Words.text("song.favourite"));
            } else if (column == SongTableModel.TITLE && trouble != null) {
                setIcon(Icons.of("warning", 16, Tones::problem));
                setText(getText() + " \u2013 " + trouble);
            }
            if (!selected) {
                setForeground(
                        trouble != null && column == SongTableModel.TITLE
                                ? Tones.problem()
                                : column == SongTableModel.TITLE ? Tones.text() : Tones.quietText());
            }
            return this;
        }
    }
}
