package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.SoundDevice;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.hosts.HostDesk;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.DjSettings.Calm;
import io.github.mooddj.plugin.settings.FadeSettings;
import io.github.mooddj.plugin.settings.LoudnessSettings;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.EventQueue;
import java.awt.Window;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsDialogTest extends WatchedLibrary {
    private final SampleProfiles profiles = new SampleProfiles();

    SettingsDialogTest() {
        super(SampleLibrary.filled());
    }

    @Test
    void theSoundGoesToTheChosenDeviceAndSongsComeToTheChosenLoudness() {
        SettingsDialog dialog = open();
        EventThread.run(() -> dialog.showPage("sound"));
        JComboBox<?> output = Ui.find(dialog, "sound.output", JComboBox.class);
        EventThread.await("the devices are found", () -> output.getItemCount() == 3);
        EventThread.run(() -> output.setSelectedIndex(1));
        assertEquals("device:hdmi", commands.settings().sound().output());

        EventThread.run(() -> Ui.find(dialog, "sound.loudness", JComboBox.class).setSelectedIndex(2));
        EventThread.run(() -> Ui.find(dialog, "sound.target", JSpinner.class).setValue(-14.0));
        assertEquals(
                new LoudnessSettings(LoudnessSettings.Mode.BOTH, -14),
                commands.settings().sound().loudness());

        EventThread.run(() -> Ui.find(dialog, "sound.loudness", JComboBox.class).setSelectedIndex(0));
        assertFalse(EventThread.get(
                () -> Ui.find(dialog, "sound.target", JSpinner.class).isEnabled()));
    }

    @Test
    void theMusicGoesToTheRoomsOfASnapcastServer() {
        SettingsDialog dialog = open();
        JTextField rooms = Ui.find(dialog, "sound.rooms", JTextField.class);
        JComboBox<?> output = Ui.find(dialog, "sound.output", JComboBox.class);
        EventThread.await("the devices are found, which shows the page anew", () -> output.getItemCount() == 3);
        EventThread.run(() -> {
            rooms.setText("nas.local:no-port");
            rooms.postActionEvent();
        });
        assertEquals(List.of(), commands.applied);
        assertEquals(Words.text("sound.rooms.noAddress"), EventThread.get(() -> Ui.find(
                        dialog, "sound.rooms.said", Paragraph.class)
                .getText()));

        EventThread.run(() -> {
            rooms.setText(" nas.local:4953 ");
            rooms.postActionEvent();
        });

        assertEquals("snapcast:nas.local:4953", commands.settings().sound().output());
        assertEquals(
                Words.text("sound.rooms.at", "nas.local:4953"),
                EventThread.get(() -> String.valueOf(output.getSelectedItem())));
    }

    @Test
    void openingItChangesNothing() {
        SettingsDialog dialog = open();
        EventThread.await("the cameras are found", () -> cameras(dialog).getItemCount() == 4);

        assertEquals(List.of(), commands.applied);
        assertEquals(0, commands.libraryChanges.get());
    }

    @Test
    void fadesAreAppliedAtOnce() {
        SettingsDialog dialog = open();

        EventThread.run(() -> Ui.find(dialog, "fades.mood", JSlider.class).setValue(160));
        EventThread.run(() -> Ui.find(dialog, "fades.curve", JComboBox.class).setSelectedIndex(2));
        EventThread.run(() -> Ui.find(dialog, "fades.order", JComboBox.class).setSelectedIndex(2));

        DjSettings settings = commands.settings();
        assertEquals(Duration.ofSeconds(8), settings.fades().mood());
        assertEquals(CrossfadeCurve.S_CURVE, settings.fades().curve());
        assertFalse(settings.shuffle());
        assertEquals(Duration.ofMillis(250), settings.fades().pause(), "what was not touched stays");
    }

    @Test
    void whatTheUserChangesWhileAPageIsBeingMadeChangesNothingElse() {
        FadePage page = EventThread.get(() -> {
            FadePage made = new FadePage(new SettingsDesk(commands, commands::settings));
            made.rest().begin();
            moveAsSoonAsItIsThere(made);
            return made;
        });
        EventThread.await(
                "it is whole", () -> EventThread.named(page, "fades.order").isPresent() && !commands.applied.isEmpty());
        FadeSettings standard = DjSettings.defaults().fades();
        assertEquals(
                new FadeSettings(
                        Duration.ofSeconds(8),
                        standard.trackEnd(),
                        standard.skip(),
                        standard.pause(),
                        standard.curve()),
                commands.settings().fades());
        assertEquals(160, EventThread.<Integer>get(Ui.find(page, "fades.mood", JSlider.class)::getValue), "it stays");
    }

    /** Looks in each task between two stages. */
    private static void moveAsSoonAsItIsThere(FadePage page) {
        EventQueue.invokeLater(() -> EventThread.named(page, "fades.order")
                .ifPresentOrElse(
                        whole ->
                                ((JSlider) EventThread.named(page, "fades.mood").orElseThrow()).setValue(160),
                        () -> moveAsSoonAsItIsThere(page)));
    }

    @Test
    void theVolumeIsNeverSetBackToWhatItWasWhenTheDialogWasOpened() {
        SettingsDialog dialog = open();
        commands.changeSettings(old -> old.with(old.sound().withVolume(0.3)));

        EventThread.run(Ui.find(dialog, "calm.calm", JRadioButton.class)::doClick);

        assertEquals(Calm.CALM, commands.settings().calm());
        assertEquals(0.3, commands.settings().sound().volume());
    }

    @Test
    void theCameraIsOneOfThoseFoundAndLooksAsOftenAsWanted() {
        SettingsDialog dialog = open();
        JComboBox<?> cameras = cameras(dialog);
        EventThread.await("the cameras are found", () -> cameras.getItemCount() == 4);

        EventThread.run(() -> cameras.setSelectedIndex(2));
        EventThread.run(() -> Ui.find(dialog, "camera.interval", JSpinner.class).setValue(12));

        assertEquals("1", commands.settings().camera().source());
        assertEquals(Duration.ofSeconds(12), commands.settings().camera().interval());
    }

    @Test
    void withdrawingConsentClosesTheCamera() {
        commands.changeSettings(old -> old.with(old.camera().withConsent(true)));
        SettingsDialog dialog = open();

        EventThread.run(Ui.find(dialog, "camera.consent", JButton.class)::doClick);

        assertFalse(commands.settings().camera().consent());
        assertEquals(List.of(false), commands.camera);
    }

    @Test
    void theHistoryIsDeletedAfterAQuestion() {
        SettingsDialog dialog = open();
        JButton erase = Ui.find(dialog, "privacy.erase", JButton.class);
        Paragraph history = Ui.find(dialog, "privacy.history", Paragraph.class);
        EventThread.await("the moods are counted", () -> history.getText().contains("2"));

        Ui.post(erase::doClick);
        Ui.press(Words.text("privacy.erase.yes"));

        EventThread.await("nothing is left", () -> history.getText().equals(Words.text("privacy.history.none")));
        assertEquals(List.of(), store.moodsSince(Instant.EPOCH));
        assertFalse(store.playlists().isEmpty(), "playlists stay");
    }

    @Test
    void theHistoryReplacesNoFileUnasked(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
        SettingsDialog dialog = open();
        JButton export = Ui.find(dialog, "privacy.export", JButton.class);
        Paragraph history = Ui.find(dialog, "privacy.history", Paragraph.class);
        EventThread.await("the moods are counted", () -> history.getText().contains("2"));

        Ui.post(export::doClick);
        EventThread.await("where to", () -> chooser().isPresent());
        Ui.post(() -> {
            JFileChooser chooser = chooser().orElseThrow();
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
        Ui.press(Words.text("keep"));

        EventThread.await("it was asked", () -> !Ui.asks());
        assertEquals("mine", Files.readString(file));
    }

    private static Optional<JFileChooser> chooser() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(EventThread::all)
                .filter(JFileChooser.class::isInstance)
                .map(JFileChooser.class::cast)
                .findFirst();
    }

    @Test
    void somebodyElseIsChosenFromTheListOrMade() {
        SettingsDialog dialog = open();
        JList<?> list = Ui.find(dialog, "profiles.list", JList.class);
        JButton change = Ui.find(dialog, "profiles.open", JButton.class);
        assertFalse(EventThread.get(change::isEnabled), "Ada is here already");

        EventThread.run(() -> Ui.find(dialog, "profiles.name", JTextField.class).setText("Grace"));
        EventThread.run(Ui.find(dialog, "profiles.add", JButton.class)::doClick);

        JLabel notice = Ui.find(dialog, "settings.notice", JLabel.class);
        EventThread.await("the refusal is said", () -> notice.getText().contains("already"));
        EventThread.run(() -> list.setSelectedIndex(2));
        EventThread.run(change::doClick);
        assertEquals(List.of("create Grace", "switch to Grace"), profiles.asked());
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidInALineAndNotKept() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        SettingsDialog dialog = open();
        for (Map.Entry<String, String> field : Map.of(
                        "servers.name", "Home",
                        "servers.address", "http://localhost:" + nobody,
                        "servers.user", "ada",
                        "servers.password", "secret")
                .entrySet()) {
            EventThread.run(
                    () -> Ui.find(dialog, field.getKey(), JTextField.class).setText(field.getValue()));
        }
        EventThread.run(Ui.find(dialog, "servers.add", JButton.class)::doClick);

        JLabel notice = Ui.find(dialog, "settings.notice", JLabel.class);
        EventThread.await("it is said", () -> notice.getText().equals("Nothing answers at localhost:" + nobody + "."));
        assertEquals(List.of(), store.servers().servers());
        assertEquals(
                "Home",
                EventThread.get(Ui.find(dialog, "servers.name", JTextField.class)::getText),
                "to be tried again");
    }

    @Test
    void everyPageIsReachedByTheRail() {
        SettingsDialog dialog = open();
        Rail rail = Ui.find(dialog, "settings.rail", Rail.class);

        for (String page :
                List.of("camera", "fades", "calm", "background", "servers", "profiles", "privacy", "about")) {
            EventThread.run(() -> rail.setSelectedValue(page, true));
            assertTrue(EventThread.get(Ui.find(dialog, "settings." + page, Page.class)::isShowing), page);
        }
        EventThread.run(() -> dialog.showPage("mapping"));
        assertTrue(EventThread.get(Ui.find(dialog, "mapping", PlaylistMappingPanel.class)::isShowing));
    }

    @Test
    void thePartsComeAsSoonAsAWorkerHasReadThem() {
        SettingsDialog dialog = open();
        EventThread.run(() -> dialog.showPage("about"));

        EventThread.await("the parts are there", () -> EventThread.named(dialog, "about.parts")
                .isPresent());
        JTable parts = Ui.find(dialog, "about.parts", JTable.class);
        assertTrue(EventThread.<Integer>get(parts::getRowCount) > 20);
    }

    @Test
    void germanSaysEverythingThatEnglishSays() {
        assertEquals(
                new TreeSet<>(Words.bundle(Locale.ROOT).keySet()),
                new TreeSet<>(Words.bundle(Locale.GERMAN).keySet()));
        assertEquals("Fröhlich", Words.bundle(Locale.GERMAN).getString("emotion.happy"));
    }

    private static JComboBox<?> cameras(SettingsDialog dialog) {
        return Ui.find(dialog, "camera.choice", JComboBox.class);
    }

    private SettingsDialog open() {
        return EventThread.get(() -> {
            SettingsDialog dialog = new SettingsDialog(
                    null,
                    new SettingsParts(
                            watched.store(),
                            commands,
                            commands::settings,
                            () -> List.of(new CameraChoice("0", "Front"), new CameraChoice("1", "Desk")),
                            () -> List.of(new SoundDevice("hdmi", "Monitor")),
                            viewer -> () -> {},
                            MusicServers.of(watched.store(), Path.of("target"), Thread::new),
                            profiles,
                            Path.of("data"),
                            () -> {},
                            "1.0.0",
                            Optional.empty(),
                            BackgroundChoices.NONE,
                            HostDesk.NONE),
                    new SettingsDoors(CalibrationDesk.none(), () -> {}, () -> {}));
            dialog.setVisible(true);
            SettingsPictures.PAGES.forEach(dialog::showPage);
            dialog.showPage("mapping");
            return dialog;
        });
    }
}
