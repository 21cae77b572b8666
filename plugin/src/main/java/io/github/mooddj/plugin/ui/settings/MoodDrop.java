package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Lets playlists of the list, songs of the table and files of the desktop be dropped on a mood. */
final class MoodDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient Emotion emotion;
    private final transient LibraryDesk desk;
    private final transient Consumer<ImportRequest> imports;

    MoodDrop(Emotion emotion, LibraryDesk desk, Consumer<ImportRequest> imports) {
        this.emotion = emotion;
        this.desk = desk;
        this.imports = imports;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        boolean playlist = support.isDataFlavorSupported(Dragged.PLAYLIST);
        boolean taken = playlist
                || support.isDataFlavorSupported(Dragged.SONGS)
                || support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
        if (taken && support.isDrop()) {
            support.setDropAction(playlist ? LINK : COPY);
        }
        return taken;
    }

    @Override
    public boolean importData(TransferSupport support) {
        return take(support.getTransferable());
    }

    /** Takes what was dropped; false when there is nothing for us in it. */
    boolean take(Transferable dropped) {
        Optional<Dragged.DraggedPlaylist> playlist = Dragged.playlist(dropped);
        if (playlist.isPresent()) {
            desk.change(store -> store.saveMapping(
                    MappingEdit.add(store.mapping(), emotion, playlist.get().id())));
            return true;
        }
        Optional<Dragged.DraggedSongs> songs = Dragged.songs(dropped);
        if (songs.isPresent()) {
            desk.change(store -> MoodSongs.add(store, emotion, songs.get().trackIds()));
            return true;
        }
        List<Path> files = Dragged.files(dropped);
        if (files.isEmpty()) {
            return false;
        }
        imports.accept(new ImportRequest(files, Optional.empty(), Optional.of(emotion)));
        return true;
    }
}
