package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Plain;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.DropMode;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** All songs, then the playlists by name; keeps what is chosen when it is drawn anew. */
final class ShelfList extends JList<Shelf> {
    private static final long serialVersionUID = 1L;

    private final DefaultListModel<Shelf> shelves = new DefaultListModel<>();
    private transient boolean drawing;

    ShelfList(LibraryDesk desk, Consumer<ImportRequest> imports) {
        setModel(shelves);
        setName("library.playlists");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new Cell());
        setDragEnabled(true);
        setDropMode(DropMode.ON);
        setTransferHandler(new ShelfTransfer(desk, imports));
        getAccessibleContext().setAccessibleName(Words.text("playlists"));
    }

    /** Whether the selection moves because the list is drawn, not because the user chose. */
    boolean drawing() {
        return drawing;
    }

    void show(LibraryView view) {
        long chosen = chosen().map(Shelf::id).orElse(0L);
        List<Shelf> all = new ArrayList<>();
        all.add(Shelf.all(view.songs()));
        view.playlists().forEach(playlist -> all.add(Shelf.of(playlist)));
        drawing = true;
        shelves.clear();
        shelves.addAll(all);
        drawing = false;
        choose(chosen);
    }

    Optional<Shelf> chosen() {
        return Optional.ofNullable(getSelectedValue());
    }

    /** Chooses a playlist, or all songs with 0 or when there is no such playlist. */
    void choose(long id) {
        int index = 0;
        for (int i = 0; i < shelves.size(); i++) {
            if (shelves.get(i).id() == id) {
                index = i;
            }
        }
        setSelectedIndex(index);
        ensureIndexIsVisible(index);
    }

    private static final class Cell extends JPanel implements ListCellRenderer<Shelf> {
        private static final long serialVersionUID = 1L;

        private final JLabel name = Plain.text(new JLabel());
        private final JLabel count = new JLabel();

        Cell() {
            super(new MigLayout("insets 5 10 5 10, fillx", "[0::, grow, fill]8[]"));
            add(name, "wmin 0");
            add(count);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Shelf> list, @Nullable Shelf shelf, int index, boolean selected, boolean focused) {
            name.setText(shelf == null ? "" : shelf.name());
            count.setText(shelf == null ? "" : String.valueOf(shelf.songs().size()));
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            name.setForeground(selected ? list.getSelectionForeground() : Tones.text());
            count.setForeground(selected ? list.getSelectionForeground() : Tones.quietText());
            name.setFont(list.getFont());
            count.setFont(list.getFont());
            getAccessibleContext().setAccessibleName(name.getText() + ", " + count.getText());
            return this;
        }
    }
}
