package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.io.TempDir;

/** The mapping of an empty library in a window; the thread that draws may not ask the library. */
abstract class MappingShown extends WatchedLibrary {
    @TempDir
    Path music = Path.of("");

    MappingShown() {
        super(SampleLibrary.empty());
    }

    MappingWindow open() {
        return mapping(watched.store(), commands);
    }

    Playlist only(String name) {
        return store.playlist(name).orElseThrow();
    }

    static ShelfList shelves(MappingWindow dialog) {
        return Ui.find(dialog, "library.playlists", ShelfList.class);
    }

    void choose(MappingWindow dialog, String playlist) {
        ShelfList list = shelves(dialog);
        long id = only(playlist).id();
        EventThread.await("the playlist can be chosen", () -> {
            list.choose(id);
            return list.chosen().map(Shelf::id).orElse(0L) == id;
        });
    }

    /** In one event: a window that is only now becoming active would close the menu between two. */
    static void pick(MappingWindow dialog, String button, String item) {
        JButton opener = Ui.find(dialog, button, JButton.class);
        EventThread.run(() -> {
            opener.doClick();
            menuItem(item).doClick();
        });
    }

    static JMenuItem menuItem(String name) {
        for (MenuElement menu : MenuSelectionManager.defaultManager().getSelectedPath()) {
            for (MenuElement item : menu.getSubElements()) {
                if (name.equals(item.getComponent().getName())) {
                    return (JMenuItem) item;
                }
            }
        }
        throw new AssertionError("no menu item named " + name);
    }

    Path folder(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(music.resolve(name));
        for (String file : files) {
            AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
            byte[] silence = new byte[16_000];
            // Files with the same bytes would be one song.
            silence[0] = (byte) file.hashCode();
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(silence), format, silence.length / 2),
                    AudioFileFormat.Type.WAVE,
                    folder.resolve(file).toFile());
        }
        return folder;
    }

    static TransferHandler.TransferSupport dropped(MoodRow row, List<Path> files) {
        return new TransferHandler.TransferSupport(row, new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return DataFlavor.javaFileListFlavor.equals(flavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return files.stream().map(Path::toFile).toList();
            }
        });
    }
}
