package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;

/** Playlists can be dragged away from the list; songs and files can be dropped on them. */
final class ShelfTransfer extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient LibraryDesk desk;
    private final transient Consumer<ImportRequest> imports;

    ShelfTransfer(LibraryDesk desk, Consumer<ImportRequest> imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY | LINK;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        return component instanceof ShelfList list
                ? list.chosen()
                        .flatMap(Shelf::playlist)
                        .map(playlist -> Dragged.of(new Dragged.DraggedPlaylist(playlist.id())))
                        .orElse(null)
                : null;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (support.isDataFlavorSupported(Dragged.SONGS)) {
            return target(support).flatMap(Shelf::playlist).isPresent();
        }
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        return take(support.getTransferable(), target(support));
    }

    /** Takes what was dropped on this shelf, or beside all of them. */
    boolean take(Transferable dropped, Optional<Shelf> shelf) {
        Optional<Playlist> playlist = shelf.flatMap(Shelf::playlist);
        Optional<Dragged.DraggedSongs> songs = Dragged.songs(dropped);
        if (songs.isPresent() && playlist.isPresent()) {
            append(playlist.get(), songs.get().trackIds());
            return true;
        }
        List<Path> files = Dragged.files(dropped);
        if (files.isEmpty()) {
            return false;
        }
        imports.accept(new ImportRequest(files, playlist.map(Playlist::name), Optional.empty()));
        return true;
    }

    private void append(Playlist playlist, List<Long> trackIds) {
        desk.change(store -> {
            List<Long> ids = new ArrayList<>(store.playlist(playlist.id()).stream()
                    .flatMap(found -> found.tracks().stream())
                    .map(Track::id)
                    .toList());
            trackIds.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
            store.setTracks(playlist.id(), ids);
        });
    }

    private static Optional<Shelf> target(TransferSupport support) {
        if (!(support.getComponent() instanceof ShelfList list)) {
            return Optional.empty();
        }
        if (!support.isDrop()) {
            return list.chosen();
        }
        int index = support.getDropLocation() instanceof JList.DropLocation place ? place.getIndex() : -1;
        return index < 0 || index >= list.getModel().getSize()
                ? Optional.empty()
                : Optional.of(list.getModel().getElementAt(index));
    }
}
