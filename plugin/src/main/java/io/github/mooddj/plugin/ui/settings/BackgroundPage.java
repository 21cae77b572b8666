package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.background.Autostart;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.settings.BackgroundSettings;
import io.github.mooddj.plugin.ui.look.Card;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.SwingWorker;
import net.miginfocom.swing.MigLayout;

/** What happens while nobody looks at the window; what this desktop cannot do says so. */
final class BackgroundPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient SettingsDesk desk;
    private final JCheckBox autostart = new JCheckBox();
    private final Paragraph autostartWords = new Paragraph("");
    private int newest;

    BackgroundPage(SettingsDesk desk, BackgroundChoices choices) {
        super("background");
        this.desk = desk;
        setting("background.tray", choices.tray(), BackgroundSettings::tray, BackgroundSettings::withTray);
        setting("background.controls", choices.bus(), BackgroundSettings::controls, BackgroundSettings::withControls);
        setting(
                "background.notifications",
                true,
                BackgroundSettings::notifications,
                BackgroundSettings::withNotifications);
        boolean possible = choices.autostart().isPresent();
        card("background.autostart", autostart, autostartWords, possible);
        choices.autostart().ifPresent(file -> {
            work(file, Optional.empty());
            autostart.addActionListener(event -> work(file, Optional.of(autostart.isSelected())));
        });
    }

    private void setting(
            String key,
            boolean possible,
            Function<BackgroundSettings, Boolean> read,
            BiFunction<BackgroundSettings, Boolean, BackgroundSettings> write) {
        JCheckBox box = new JCheckBox();
        card(key, box, new Paragraph(""), possible);
        box.addActionListener(event -> {
            boolean wanted = box.isSelected();
            desk.change(old -> old.with(write.apply(old.background(), wanted)));
        });
        desk.onSettings(settings -> box.setSelected(possible && read.apply(settings.background())));
    }

    private void card(String key, JCheckBox box, Paragraph words, boolean possible) {
        box.setText(Words.text(key));
        box.setName(key);
        box.setOpaque(false);
        box.setEnabled(possible);
        box.putClientProperty("FlatLaf.style", "font: bold");
        words.setText(Words.text(key + (possible ? ".explained" : ".missing")));
        words.setName(key + ".words");
        box.getAccessibleContext().setAccessibleDescription(words.getText());
        Card card = new Card(new MigLayout("insets 10 12 12 12, fillx, wrap 1", "[grow, fill]", "[]2[]"), 10);
        card.add(box);
        card.add(words, "gapleft 24, growx, wmin 0");
        wide(card, ", gapbottom 8");
    }

    /** Reads the file, or writes it first; the box shows what is on the disk after the newest of these. */
    private void work(Autostart file, Optional<Boolean> wanted) {
        int mine = ++newest;
        new SwingWorker<Boolean, Void>() {
            @Override
            protected Boolean doInBackground() throws IOException {
                if (wanted.isPresent()) {
                    file.set(wanted.get());
                }
                return file.isOn();
            }

            @Override
            protected void done() {
                if (mine != newest) {
                    return;
                }
                try {
                    autostart.setSelected(get());
                    autostartWords.setText(Words.text("background.autostart.explained"));
                } catch (ExecutionException e) {
                    autostart.setSelected(!wanted.orElse(true));
                    autostartWords.setText(Words.text("background.autostart.failed"));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }.execute();
    }
}
