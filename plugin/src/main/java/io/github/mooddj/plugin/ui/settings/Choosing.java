package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.files.MusicFiles;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Lets the user choose files. */
final class Choosing {
    private Choosing() {}

    /** Folders, music files and playlist files; empty when the user chose none. */
    static Optional<List<Path>> music(Component over) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("import.chooser");
        chooser.setDialogTitle(Words.text("import.title"));
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileFilter(new FileNameExtensionFilter(
                Words.text("import.filter"),
                Stream.concat(MusicFiles.audioExtensions().stream(), MusicFiles.playlistExtensions().stream())
                        .toArray(String[]::new)));
        if (chooser.showDialog(over, Words.text("import.yes")) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
    }

    /** A folder where missing files may be; empty when the user chose none. */
    static Optional<Path> folder(Component over) {
        return folder(over, Words.text("relocate.title"), Words.text("relocate.yes"));
    }

    /** A folder with music; empty when the user chose none. */
    static Optional<Path> musicFolder(Component over) {
        return folder(over, Words.text("import.folder.title"), Words.text("import.yes"));
    }

    private static Optional<Path> folder(Component over, String title, String yes) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("folder.chooser");
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showDialog(over, yes) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    /** A file to write moods to, CSV or JSON by its extension; empty when the user chose none. */
    static Optional<Path> historyFile(Component over) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("history.chooser");
        chooser.setDialogTitle(Words.text("privacy.export.title"));
        chooser.setFileFilter(new FileNameExtensionFilter("CSV, JSON", "csv", "json"));
        chooser.setSelectedFile(new File("moods.csv"));
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        String name = chooser.getSelectedFile().getPath();
        return free(over, "privacy.export.title", Path.of(name.matches("(?i).*\\.(csv|json)") ? name : name + ".csv"));
    }

    /** A file to write a playlist to, with an extension; empty when the user chose none. */
    static Optional<Path> exportFile(Component over, String playlist) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("export.chooser");
        chooser.setDialogTitle(Words.text("export.title"));
        FileNameExtensionFilter xspf = new FileNameExtensionFilter("XSPF", "xspf");
        FileNameExtensionFilter m3u8 = new FileNameExtensionFilter("M3U8", "m3u8");
        chooser.addChoosableFileFilter(m3u8);
        chooser.addChoosableFileFilter(xspf);
        chooser.setFileFilter(m3u8);
        chooser.setSelectedFile(new File(playlist.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".m3u8"));
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        String name = chooser.getSelectedFile().getPath();
        boolean wantsXspf = xspf.equals(chooser.getFileFilter());
        boolean named = name.matches("(?i).*\\.(m3u8?|xspf)");
        return free(over, "export.title", Path.of(named ? name : name + (wantsXspf ? ".xspf" : ".m3u8")));
    }

    /** The file, where none is replaced or the user wants that. */
    static Optional<Path> free(Component over, String titleKey, Path file) {
        return Files.notExists(file)
                        || Questions.sure(
                                over,
                                Words.text(titleKey),
                                Words.text("export.replace", file.getFileName()),
                                Words.text("export.replace.yes"))
                ? Optional.of(file)
                : Optional.empty();
    }
}
