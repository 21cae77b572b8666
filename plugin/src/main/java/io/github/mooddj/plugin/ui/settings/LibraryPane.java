package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Playlists on one side, the songs of the chosen one on the other. */
final class LibraryPane extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient LibraryDesk desk;
    private final transient PlaylistActions playlists;
    private final transient SongActions actions;
    private final transient LibraryMenu more;
    private final ShelfList shelves;
    private final SongTableModel model;
    private final SongTable table;
    private final JLabel title = Labels.name(" ");
    private final SongSearch search = new SongSearch(this::filter);
    private final JButton rename;
    private final JButton delete;
    private final JButton remove;
    private final JButton export;
    private transient @Nullable MissingFiles looking;

    /**
     * Makes the parts; {@link #fill} puts them in their places.
     *
     * @param imports takes what is to be imported
     * @param jobs takes other long work, with its progress
     */
    LibraryPane(LibraryDesk desk, Consumer<ImportRequest> imports, Consumer<LongJob> jobs) {
        super(new MigLayout("insets 0, fill", "[fill]12[grow, fill, 200::]", "[]6[grow, fill, 120::]8[]"));
        this.desk = desk;
        setOpaque(false);
        shelves = new ShelfList(desk, imports);
        model = new SongTableModel(track -> desk.change(store -> store.setFavourite(track.id(), track.favourite())));
        table = new SongTable(model);
        playlists = new PlaylistActions(this, desk, shelves);
        more = new LibraryMenu(this, desk, jobs, () -> shelves.chosen()
                .flatMap(Shelf::playlist)
                .map(Playlist::name));
        actions = new SongActions(this, desk, table, shelves::chosen);
        rename = Buttons.make("playlist.rename", Words.text("playlist.rename"), playlists::rename);
        delete = Buttons.make("playlist.delete", Words.text("playlist.delete"), playlists::delete);
        remove = Buttons.make("song.remove", Words.text("song.remove"), actions::remove);
        export = Buttons.make("export", Words.text("export"), actions::export);
        table.setTransferHandler(new SongTransfer(shelves::chosen, actions::reorder, imports));
        shelves.addListSelectionListener(event -> {
            if (!shelves.drawing()) {
                draw();
            }
        });
        table.getSelectionModel().addListSelectionListener(event -> allow());
    }

    /** Shows the songs of this playlist. */
    void open(long playlist) {
        shelves.choose(playlist);
    }

    /**
     * Lays everything out, and follows the library from now on; the second half of the making, which takes a while.
     *
     * @param imports takes what is to be imported
     */
    void fill(Consumer<ImportRequest> imports) {
        JLabel heading = Labels.heading(Words.text("playlists"));
        heading.setLabelFor(shelves);
        title.setName("library.title");
        title.setLabelFor(table);
        add(heading);
        add(title, "split 2, wmin 0, pushx, growx");
        add(search, "w 120:180:220, wrap");
        add(scroll(shelves), "grow, wmin 0, w 0:0");
        add(scroll(table), "grow, wrap");
        add(playlistButtons());
        add(songButtons(imports), "growx");
        Keys.on(shelves, "DELETE", playlists::delete);
        Keys.on(shelves, "F2", playlists::rename);
        Keys.tabLeaves(table);
        Keys.on(table, "DELETE", actions::remove);
        Keys.on(table, "alt UP", () -> actions.move(-1));
        Keys.on(table, "alt DOWN", () -> actions.move(1));
        desk.onView(this::show);
        show(desk.view());
    }

    private JPanel playlistButtons() {
        JPanel row = row("insets 0, gap 6", "[grow, fill][grow, fill][grow, fill][grow, fill]");
        row.add(Buttons.make("playlist.new", Words.text("playlist.new"), playlists::create));
        JButton smart = Buttons.make("playlist.smart", Words.text("playlist.smart"), playlists::createSmart);
        smart.setToolTipText(Words.text("playlist.smart.hint"));
        row.add(smart);
        row.add(rename);
        row.add(delete);
        return row;
    }

    private JPanel songButtons(Consumer<ImportRequest> imports) {
        JPanel row = row("insets 0, gap 6, fillx", "[][]push[][]");
        row.add(remove);
        row.add(more.button());
        row.add(export);
        row.add(Buttons.make("import", Words.text("import"), () -> Choosing.music(this)
                .ifPresent(files -> imports.accept(new ImportRequest(
                        files, shelves.chosen().flatMap(Shelf::playlist).map(Playlist::name), Optional.empty())))));
        return row;
    }

    private void show(LibraryView view) {
        shelves.show(view);
    }

    private void draw() {
        Shelf shelf = shelves.chosen().orElse(Shelf.all(List.of()));
        List<Integer> rows = table.chosenRows();
        boolean same = model.songs().stream()
                .map(Track::id)
                .toList()
                .equals(shelf.songs().stream().map(Track::id).toList());
        title.setText(
                shelf.name() + "  \u00b7  " + Words.text("songs", shelf.songs().size()));
        model.show(shelf.songs(), desk.view().unplayable());
        if (same) {
            rows.forEach(row -> table.addRowSelectionInterval(row, row));
        }
        search.over(shelf.songs());
        search.again();
        look(shelf.songs());
        allow();
    }

    /** Shows the songs in these places; all of them while nobody searches. */
    private void filter(int[] places) {
        List<Track> songs = shelves.chosen().orElse(Shelf.all(List.of())).songs();
        if (search.isSearching()) {
            model.show(songs, places, model.troubles());
        } else {
            model.show(songs, model.troubles());
        }
        allow();
    }

    private void look(List<Track> songs) {
        if (looking != null) {
            looking.cancel(false);
        }
        MissingFiles worker = new MissingFiles(songs, desk.view().unplayable(), model::showTroubles);
        looking = worker;
        worker.execute();
    }

    private void allow() {
        boolean list = shelves.chosen().flatMap(Shelf::playlist).isPresent();
        rename.setEnabled(list);
        delete.setEnabled(list);
        export.setEnabled(list && !model.songs().isEmpty());
        remove.setEnabled(table.getSelectedRowCount() > 0);
    }

    private static JPanel row(String layout, String columns) {
        JPanel row = new JPanel(new MigLayout(layout, columns));
        row.setOpaque(false);
        return row;
    }

    private static JScrollPane scroll(JComponent content) {
        return new JScrollPane(content);
    }
}
