package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.files.HistoryExport;
import io.github.mooddj.plugin.ui.look.Card;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** What is kept, where it lies, and how to be rid of it. */
final class PrivacyPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient LibraryDesk desk;
    private final transient Path directory;
    private final transient Runnable eraseCaptures;
    private final Paragraph history = new Paragraph(" ");
    private final JButton erase = Buttons.make("privacy.erase", Words.text("privacy.erase"), this::erase);

    private final JButton export = Buttons.make("privacy.export", Words.text("export"), this::export);

    PrivacyPage(LibraryDesk desk, Path directory, Runnable eraseCaptures) {
        super("privacy");
        this.desk = desk;
        this.directory = directory;
        this.eraseCaptures = eraseCaptures;
        wide(card("privacy.never"), ", gapbottom 8");
        wide(card("privacy.limits"), ", gapbottom 8");
        wide(card("privacy.kept"), ", gapbottom 16");
        history.setName("privacy.history");
        JPanel past = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]12[]6[]", "[center]"));
        past.setOpaque(false);
        past.add(history, "growx, wmin 0");
        past.add(export);
        past.add(erase);
        ask(Words.text("privacy.history"), past, "growx");
        JTextField place = new JTextField(directory.toString());
        place.setName("privacy.place");
        place.setEditable(false);
        JPanel folder = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill, 0::]12[]"));
        folder.setOpaque(false);
        folder.add(place, "wmin 0");
        folder.add(Buttons.make("privacy.open", Words.text("privacy.open"), this::open));
        ask(Words.text("privacy.place"), folder, "growx");
        place.getAccessibleContext().setAccessibleName(Words.text("privacy.place"));
        count();
    }

    private static Card card(String key) {
        Card card = new Card(new MigLayout("insets 12, fillx, wrap 1", "[grow, fill]", "[]4[]"), 10);
        card.add(Labels.name(Words.text(key)));
        card.add(new Paragraph(Words.text(key + ".explained")), "growx, wmin 0");
        return card;
    }

    private void count() {
        desk.read(store -> store.moodsSince(Instant.EPOCH), this::show);
    }

    private void show(List<MoodRecord> moods) {
        erase.setEnabled(!moods.isEmpty());
        export.setEnabled(!moods.isEmpty());
        history.setText(
                moods.isEmpty()
                        ? Words.text("privacy.history.none")
                        : Words.text(
                                "privacy.history.some",
                                moods.size(),
                                day(moods.get(0).at())));
    }

    private static String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(at.atZone(ZoneId.systemDefault()));
    }

    private void erase() {
        if (Questions.sure(
                this,
                Words.text("privacy.erase.title"),
                Words.text("privacy.erase.lost"),
                Words.text("privacy.erase.yes"))) {
            desk.change(
                    store -> {
                        store.eraseHistory();
                        eraseCaptures.run();
                        return true;
                    },
                    done -> {
                        desk.say(Notice.done(Words.text("privacy.erased")));
                        count();
                    });
        }
    }

    private void export() {
        Choosing.historyFile(this)
                .ifPresent(file -> desk.read(
                        store -> {
                            try {
                                HistoryExport.write(store.moodsSince(Instant.EPOCH), file);
                                return Notice.done(Words.text("privacy.exported", file));
                            } catch (IOException e) {
                                return Notice.problem(Words.text("export.failed", file));
                            }
                        },
                        desk::say));
    }

    private void open() {
        desk.read(
                store -> {
                    try {
                        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                            Desktop.getDesktop().open(directory.toFile());
                            return true;
                        }
                        return false;
                    } catch (IOException e) {
                        return false;
                    }
                },
                opened -> {
                    if (!opened) {
                        desk.say(Notice.problem(Words.text("privacy.open.failed", directory)));
                    }
                });
    }
}
