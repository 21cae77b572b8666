package io.github.mooddj.host.desktop;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.TransferHandler;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Opens files and folders: by the menu, and by dropping them on the player's page; event dispatch thread. */
final class OpenFiles {
    private final JFrame frame;
    private final ResourceBundle words;
    private final BiConsumer<OpenFiles, List<Path>> open;

    /** Calls {@code open} with itself and what was chosen. */
    OpenFiles(JFrame frame, ResourceBundle words, BiConsumer<OpenFiles, List<Path>> open) {
        this.frame = frame;
        this.words = words;
        this.open = open;
    }

    void addTo(JMenu menu) {
        int shortcut = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        JMenuItem files = new JMenuItem(words.getString("open.files"));
        files.setName("player.menu.open");
        files.setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_O, shortcut));
        files.addActionListener(event -> choose(JFileChooser.FILES_ONLY));
        JMenuItem folder = new JMenuItem(words.getString("open.folder"));
        folder.setName("player.menu.open-folder");
        folder.setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_O, shortcut | InputEvent.SHIFT_DOWN_MASK));
        folder.addActionListener(event -> choose(JFileChooser.DIRECTORIES_ONLY));
        menu.insert(files, 0);
        menu.insert(folder, 1);
        menu.insertSeparator(2);
    }

    private void choose(int what) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(what);
        chooser.setMultiSelectionEnabled(true);
        if (what == JFileChooser.FILES_ONLY) {
            chooser.setFileFilter(new FileNameExtensionFilter(
                    words.getString("open.filter"), MediaFiles.ENDINGS.toArray(String[]::new)));
        }
        if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) {
            open.accept(
                    this,
                    Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
        }
    }

    /** Takes what is dropped on the page. */
    TransferHandler drop() {
        return new TransferHandler() {
            private static final long serialVersionUID = 1;

            @Override
            public boolean canImport(TransferSupport support) {
                return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
            }

            @Override
            public boolean importData(TransferSupport support) {
                try {
                    List<?> dropped =
                            (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
                    open.accept(
                            OpenFiles.this,
                            dropped.stream().map(file -> ((File) file).toPath()).toList());
                    return true;
                } catch (UnsupportedFlavorException | IOException e) {
                    return false;
                }
            }
        };
    }
}
