package io.github.mooddj.plugin.ui.settings;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is dragged inside the dialog, and what comes from outside. */
final class Dragged {
    static final DataFlavor PLAYLIST = flavor(DraggedPlaylist.class);
    static final DataFlavor SONGS = flavor(DraggedSongs.class);

    private Dragged() {}

    /** A playlist of the list. */
    record DraggedPlaylist(long id) {}

    /**
     * Songs of the table.
     *
     * @param playlist that they lie in; empty when all songs are shown
     * @param rows their places in it
     * @param trackIds the songs
     */
    record DraggedSongs(Optional<Long> playlist, List<Integer> rows, List<Long> trackIds) {
        DraggedSongs {
            rows = List.copyOf(rows);
            trackIds = List.copyOf(trackIds);
        }
    }

    static Transferable of(DraggedPlaylist playlist) {
        return new Local(PLAYLIST, playlist);
    }

    static Transferable of(DraggedSongs songs) {
        return new Local(SONGS, songs);
    }

    static Optional<DraggedPlaylist> playlist(Transferable transferable) {
        return value(transferable, PLAYLIST, DraggedPlaylist.class);
    }

    static Optional<DraggedSongs> songs(Transferable transferable) {
        return value(transferable, SONGS, DraggedSongs.class);
    }

    /** Files and folders from the desktop; none when it is something else. */
    static List<Path> files(Transferable transferable) {
        return value(transferable, DataFlavor.javaFileListFlavor, List.class).stream()
                .flatMap(files -> ((List<?>) files).stream())
                .filter(File.class::isInstance)
                .map(file -> ((File) file).toPath())
                .toList();
    }

    private static <T> Optional<T> value(Transferable transferable, DataFlavor flavor, Class<T> type) {
        try {
            return transferable.isDataFlavorSupported(flavor)
                    ? Optional.of(type.cast(transferable.getTransferData(flavor)))
                    : Optional.empty();
        } catch (UnsupportedFlavorException | IOException e) {
            return Optional.empty();
        }
    }

    private static DataFlavor flavor(Class<?> type) {
        try {
            return new DataFlavor(
                    DataFlavor.javaJVMLocalObjectMimeType + ";class=\"" + type.getName() + "\"",
                    type.getSimpleName(),
                    type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private record Local(DataFlavor flavor, Object value) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {flavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor wanted) {
            return flavor.equals(wanted);
        }

        @Override
        public Object getTransferData(DataFlavor wanted) throws UnsupportedFlavorException {
            if (!flavor.equals(wanted)) {
                throw new UnsupportedFlavorException(wanted);
            }
            return value;
        }
    }
}
