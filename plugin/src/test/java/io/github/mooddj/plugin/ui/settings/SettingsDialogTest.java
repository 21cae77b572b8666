package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.SoundDevice;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.DjSettings.Calm;
import io.github.mooddj.plugin.settings.LoudnessSettings;
import io.github.mooddj.plugin.settings.SoundSettings;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsDialogTest {
    private final PlaylistStore store = SampleLibrary.filled();
    private final RecordedCommands commands = new RecordedCommands();

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
        FailOnThreadViolationRepaintManager.install();
    }

    @AfterEach
    void close() {
        FailOnThreadViolationRepaintManager.uninstall();
        if (!GraphicsEnvironment.isHeadless()) {
            Ui.closeWindows();
        }
        store.close();
    }

    @Test
    void theSoundGoesToTheChosenDeviceAndSongsComeToTheChosenLoudness() {
        SettingsDialog dialog = open();
        Ui.run(() -> dialog.showPage("sound"));
        JComboBox<?> output = Ui.find(dialog, "sound.output", JComboBox.class);
        Ui.await("the devices are found", () -> output.getItemCount() == 3);
        Ui.run(() -> output.setSelectedIndex(1));
        assertEquals("device:hdmi", commands.settings().sound().output());

        Ui.run(() -> Ui.find(dialog, "sound.loudness", JComboBox.class).setSelectedIndex(2));
        Ui.run(() -> Ui.find(dialog, "sound.target", JSpinner.class).setValue(-14.0));
        assertEquals(
                new LoudnessSettings(LoudnessSettings.Mode.BOTH, -14),
                commands.settings().sound().loudness());

        Ui.run(() -> Ui.find(dialog, "sound.loudness", JComboBox.class).setSelectedIndex(0));
        assertFalse(Ui.get(() -> Ui.find(dialog, "sound.target", JSpinner.class).isEnabled()));
    }

    @Test
    void openingItChangesNothing() {
        SettingsDialog dialog = open();
        Ui.await("the cameras are found", () -> cameras(dialog).getItemCount() == 4);

        assertEquals(List.of(), commands.applied);
        assertEquals(0, commands.libraryChanges.get());
    }

    @Test
    void fadesAreAppliedAtOnce() {
        SettingsDialog dialog = open();

        Ui.run(() -> Ui.find(dialog, "fades.mood", JSlider.class).setValue(160));
        Ui.run(() -> Ui.find(dialog, "fades.curve", JComboBox.class).setSelectedIndex(2));
        Ui.run(Ui.find(dialog, "fades.shuffle", JCheckBox.class)::doClick);

        DjSettings settings = commands.settings();
        assertEquals(Duration.ofSeconds(8), settings.fades().mood());
        assertEquals(CrossfadeCurve.S_CURVE, settings.fades().curve());
        assertFalse(settings.shuffle());
        assertEquals(Duration.ofMillis(250), settings.fades().pause(), "what was not touched stays");
    }

    @Test
    void theVolumeIsNeverSetBackToWhatItWasWhenTheDialogWasOpened() {
        SettingsDialog dialog = open();
        commands.applySettings(commands.settings().with(SoundSettings.defaults().withVolume(0.3)));

        Ui.run(Ui.find(dialog, "calm.calm", JRadioButton.class)::doClick);

        assertEquals(Calm.CALM, commands.settings().calm());
        assertEquals(0.3, commands.settings().sound().volume());
    }

    @Test
    void theCameraIsOneOfThoseFoundAndLooksAsOftenAsWanted() {
        SettingsDialog dialog = open();
        JComboBox<?> cameras = cameras(dialog);
        Ui.await("the cameras are found", () -> cameras.getItemCount() == 4);

        Ui.run(() -> cameras.setSelectedIndex(2));
        Ui.run(() -> Ui.find(dialog, "camera.interval", JSpinner.class).setValue(12));

        assertEquals("1", commands.settings().camera().source());
        assertEquals(Duration.ofSeconds(12), commands.settings().camera().interval());
    }

    @Test
    void withdrawingConsentClosesTheCamera() {
        commands.applySettings(
                DjSettings.defaults().with(CameraSettings.defaults().withConsent(true)));
        SettingsDialog dialog = open();

        Ui.run(Ui.find(dialog, "camera.consent", JButton.class)::doClick);

        assertFalse(commands.settings().camera().consent());
        assertEquals(List.of(false), commands.camera);
    }

    @Test
    void theHistoryIsDeletedAfterAQuestion() {
        SettingsDialog dialog = open();
        JButton erase = Ui.find(dialog, "privacy.erase", JButton.class);
        Paragraph history = Ui.find(dialog, "privacy.history", Paragraph.class);
        Ui.await("the moods are counted", () -> history.getText().contains("2"));

        Ui.post(erase::doClick);
        Ui.press(Words.text("privacy.erase.yes"));

        Ui.await("nothing is left", () -> history.getText().equals(Words.text("privacy.history.none")));
        assertEquals(List.of(), store.moodsSince(Instant.EPOCH));
        assertFalse(store.playlists().isEmpty(), "playlists stay");
    }

    @Test
    void everyPageIsReachedByTheRail() {
        SettingsDialog dialog = open();
        Rail rail = Ui.find(dialog, "settings.rail", Rail.class);

        for (String page : List.of("camera", "fades", "calm", "privacy", "about")) {
            Ui.run(() -> rail.setSelectedValue(page, true));
            assertTrue(Ui.get(Ui.find(dialog, "settings." + page, Page.class)::isShowing), page);
        }
        Ui.run(() -> dialog.showPage("mapping"));
        assertTrue(Ui.get(Ui.find(dialog, "mapping", PlaylistMappingPanel.class)::isShowing));
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
        return Ui.get(() -> {
            SettingsDialog dialog = new SettingsDialog(
                    null,
                    new SettingsParts(
                            store,
                            commands,
                            commands::settings,
                            () -> List.of(new CameraChoice("0", "Front"), new CameraChoice("1", "Desk")),
                            () -> List.of(new SoundDevice("hdmi", "Monitor")),
                            viewer -> () -> {},
                            Path.of("data"),
                            () -> {},
                            "0.1.0"));
            dialog.setVisible(true);
            return dialog;
        });
    }
}
