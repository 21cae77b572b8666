package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;

/** Songs are moved inside their playlist and dragged to others; files can be dropped in. */
final class SongTransfer extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<Optional<Shelf>> shelf;
    private final transient Consumer<List<Long>> reordered;
    private final transient Consumer<ImportRequest> imports;

    /**
     * For a table.
     *
     * @param shelf that the table shows
     * @param reordered takes the playlist's songs in their new order
     */
    SongTransfer(Supplier<Optional<Shelf>> shelf, Consumer<List<Long>> reordered, Consumer<ImportRequest> imports) {
        this.shelf = shelf;
        this.reordered = reordered;
        this.imports = imports;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY_OR_MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        if (!(component instanceof SongTable table) || table.getSelectedRowCount() == 0) {
            return null;
        }
        return Dragged.of(
                new Dragged.DraggedSongs(playlist().map(Playlist::id), table.chosenPlaces(), table.chosenIds()));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        boolean files = support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
        return files
                || (support.isDrop()
                        && support.isDataFlavorSupported(Dragged.SONGS)
                        && !(support.getComponent() instanceof SongTable table && !table.showsAll())
                        && playlist().isPresent());
    }

    @Override
    public boolean importData(TransferSupport support) {
        int row = support.isDrop() && support.getDropLocation() instanceof JTable.DropLocation place
                ? place.getRow()
                : Integer.MAX_VALUE;
        return take(support.getTransferable(), row);
    }

    /** Takes what was dropped before this row. */
    boolean take(Transferable dropped, int row) {
        Optional<Dragged.DraggedSongs> songs = Dragged.songs(dropped);
        Optional<Playlist> playlist = playlist();
        if (songs.isPresent() && playlist.isPresent()) {
            List<Long> ids = shelf.get().stream()
                    .flatMap(shown -> shown.songs().stream())
                    .map(track -> track.id())
                    .toList();
            reordered.accept(moved(ids, songs.get().rows(), row));
            return true;
        }
        List<Path> files = Dragged.files(dropped);
        if (files.isEmpty()) {
            return false;
        }
        imports.accept(new ImportRequest(files, playlist.map(Playlist::name), Optional.empty()));
        return true;
    }

    /** The same ids with those of these rows, in ascending order, put before what lies at {@code row}. */
    static List<Long> moved(List<Long> ids, List<Integer> rows, int row) {
        List<Long> moving = rows.stream().map(ids::get).toList();
        List<Long> rest = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < ids.size(); i++) {
            if (!rows.contains(i)) {
                rest.add(ids.get(i));
                place += i < row ? 1 : 0;
            }
        }
        rest.addAll(place, moving);
        return rest;
    }

    private Optional<Playlist> playlist() {
        return shelf.get().flatMap(Shelf::playlist);
    }
}
