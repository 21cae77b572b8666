package io.github.mooddj.plugin.ui;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Lets the user choose a picture file; remembers the folder while the panel lives. */
final class PictureChoice {
    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "png", "bmp", "gif", "webp", "tif", "tiff", "heic", "heif");

    private final Messages messages;
    private Optional<Path> folder = Optional.empty();

    PictureChoice(Messages messages) {
        this.messages = messages;
    }

    /** Asks; empty when the user changes their mind. */
    Optional<Path> ask(Component over) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("snapshot.chooser");
        chooser.setDialogTitle(messages.text("mood.snapshot.choose"));
        chooser.setFileFilter(
                new FileNameExtensionFilter(messages.text("mood.snapshot.pictures"), ENDINGS.toArray(new String[0])));
        folder.ifPresent(known -> chooser.setCurrentDirectory(known.toFile()));
        if (chooser.showOpenDialog(over) != JFileChooser.APPROVE_OPTION || chooser.getSelectedFile() == null) {
            return Optional.empty();
        }
        Path chosen = chooser.getSelectedFile().toPath();
        folder = Optional.ofNullable(chosen.getParent());
        return Optional.of(chosen);
    }

    /** Whether the file's name is that of a picture. */
    static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
