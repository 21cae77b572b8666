package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.host.HeldHost;
import io.github.mooddj.plugin.hosts.HostDesk;
import io.github.mooddj.plugin.hosts.HostDesk.Entry;
import io.github.mooddj.plugin.hosts.HostReport;
import io.github.mooddj.plugin.notice.Sayings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Chip;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.SwingWorker;
import net.miginfocom.swing.MigLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The players that the DJ can live in or beside: which are here, why others are not, and what can be set about them.
 */
final class HostsPage extends Page {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(HostsPage.class);
    private static final Set<String> NAMED = Set.of("desktop", "swing", "vlc", "mpris");

    private final transient SettingsDesk desk;
    private final transient HostDesk hosts;
    private final transient Sayings sayings = Sayings.in(Locale.getDefault());
    private final JPanel found = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow, fill]"));
    private final JButton look = Buttons.make("hosts.look", Words.text("hosts.look"), this::look);
    private final Paragraph entryWords = new Paragraph("");
    private final JButton entry = Buttons.make("hosts.entry", Words.text("hosts.entry.put"), this::turnEntry);
    private final JComboBox<MannerName> others = new JComboBox<>();
    private boolean drawing;
    private boolean there;

    private record MannerName(HeldHost.Manner manner) {
        @Override
        public String toString() {
            return Words.text("hosts.others." + manner.name());
        }
    }

    HostsPage(SettingsDesk desk, HostDesk hosts) {
        super("hosts");
        this.desk = desk;
        this.hosts = hosts;
        found.setOpaque(false);
        found.setName("hosts.found");
        for (HeldHost.Manner each : HeldHost.Manner.values()) {
            others.addItem(new MannerName(each));
        }
        desk.onSettings(this::show);
        part(() -> {
            wide(found, ", gapbottom 4");
            wide(look, ", growx 0, gapbottom 12");
        });
        part(this::addEntry);
        part(this::addOthers);
        part(() -> {
            look();
            workEntry(Optional.empty());
        });
    }

    private void addEntry() {
        Card card = new Card(new MigLayout("insets 10 12 12 12, fillx, wrap 2", "[grow, fill]12[]", "[center]"), 10);
        entryWords.setName("hosts.entry.words");
        entryWords.setText(Words.text("hosts.entry.looking"));
        card.add(Labels.name(Words.text("hosts.entry")));
        card.add(entry, "spany 2");
        card.add(entryWords, "growx, wmin 0");
        entry.setEnabled(false);
        wide(card, ", gapbottom 14");
    }

    private void addOthers() {
        others.setName("hosts.others");
        ask(Words.text("hosts.others"), others, "growx 0");
        hint(new Paragraph(Words.text("hosts.others.explained")));
        others.addActionListener(event -> {
            if (!drawing && others.getSelectedItem() instanceof MannerName wanted) {
                desk.change(old -> old.with(old.sound().with(wanted.manner())));
            }
        });
    }

    private void show(DjSettings settings) {
        drawing = true;
        others.setSelectedItem(new MannerName(settings.sound().others()));
        drawing = false;
    }

    private void look() {
        look.setEnabled(false);
        look.setText(Words.text("hosts.looking"));
        new Search<>(hosts::look, this::show, this::failed).execute();
    }

    private void failed() {
        Paragraph words = new Paragraph(Words.text("hosts.failed"));
        words.setName("hosts.failed");
        found.removeAll();
        found.add(words, "growx");
        looked();
    }

    private void show(List<HostReport> reports) {
        found.removeAll();
        reports.forEach(report -> found.add(card(report), "growx"));
        looked();
    }

    private void looked() {
        look.setEnabled(true);
        look.setText(Words.text("hosts.look"));
        found.revalidate();
        found.repaint();
    }

    private Card card(HostReport report) {
        Card card =
                new Card(new MigLayout("insets 8 12 10 12, fillx, wrap 2", "[grow, fill, 0::]12[]", "[center]4[]"), 10);
        String name = NAMED.contains(report.id()) ? Words.text("hosts.name." + report.id()) : report.name();
        String state = Words.text("hosts.state." + report.state());
        Paragraph words = new Paragraph(sayings.of(report.sentence()));
        words.setName("hosts." + report.id() + ".words");
        words.getAccessibleContext().setAccessibleName(name + ", " + state);
        Chip chip = new Chip();
        chip.setName("hosts." + report.id() + ".state");
        chip.show(state, colour(report.state()));
        card.add(Labels.name(name), "wmin 0");
        card.add(chip);
        card.add(words, "span 2, growx, wmin 0");
        return card;
    }

    private static Color colour(HostReport.State state) {
        return switch (state) {
            case READY -> Tones.good();
            case UNUSABLE -> Tones.caution();
            case ABSENT -> Tones.quietText();
        };
    }

    private void turnEntry() {
        workEntry(Optional.of(!there));
    }

    /** Reads whether the entry is there, or changes that first; the line says what came of it. */
    private void workEntry(Optional<Boolean> wanted) {
        entry.setEnabled(false);
        new SwingWorker<Entry, Void>() {
            @Override
            protected Entry doInBackground() throws IOException {
                return wanted.isPresent() ? hosts.setEntry(wanted.get()) : hosts.entry();
            }

            @Override
            protected void done() {
                try {
                    show(get(), wanted.isPresent());
                } catch (ExecutionException e) {
                    log.warn("VLC's menu cannot be changed", e.getCause());
                    entryWords.setText(Words.text("hosts.entry.failed"));
                    entry.setEnabled(true);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }.execute();
    }

    private void show(Entry now, boolean changed) {
        there = now == Entry.THERE;
        entry.setText(Words.text(there ? "hosts.entry.take" : "hosts.entry.put"));
        entry.setEnabled(now == Entry.THERE || now == Entry.NONE);
        boolean done = changed && (now == Entry.THERE || now == Entry.NONE);
        entryWords.setText(Words.text((done ? "hosts.entry.done." : "hosts.entry.is.") + now));
    }
}
