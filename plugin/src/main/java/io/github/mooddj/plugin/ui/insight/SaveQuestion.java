package io.github.mooddj.plugin.ui.insight;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where to write something to. */
final class SaveQuestion {
    private final InsightWords words;

    SaveQuestion(InsightWords words) {
        this.words = words;
    }

    /** A file with this ending; empty when the user thought better of it. */
    Optional<Path> ask(Component over, String kind, String proposal, String ending) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("insight.chooser");
        chooser.setDialogTitle(words.text("insight.export"));
        chooser.setFileFilter(new FileNameExtensionFilter(kind, ending.substring(1)));
        chooser.setSelectedFile(new File(proposal));
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        String name = chooser.getSelectedFile().getPath();
        Path file = Path.of(name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending);
        return Files.notExists(file) || mayReplace(over, file) ? Optional.of(file) : Optional.empty();
    }

    private boolean mayReplace(Component over, Path file) {
        Object[] answers = {words.text("insight.replace.yes"), words.text("insight.replace.no")};
        return JOptionPane.showOptionDialog(
                        over,
                        words.text("insight.replace", file.getFileName()),
                        words.text("insight.export"),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.WARNING_MESSAGE,
                        null,
                        answers,
                        answers[1])
                == 0;
    }
}
