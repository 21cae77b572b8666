package io.github.mooddj.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.HeldHost;
import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.playlists.PlayOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void aNewUserHasTheDefaultsAndHasNotConsented() {
        DjSettings settings = new SettingsStore(directory).load();

        assertEquals(DjSettings.defaults(), settings);
        assertFalse(settings.camera().consent());
    }

    @Test
    void settingsSurviveARestart() throws IOException {
        DjSettings changed = new DjSettings(
                new CameraSettings(true, "folder:/pictures", Duration.ofSeconds(15), Duration.ofSeconds(40), false),
                DjSettings.Calm.CALM,
                new FadeSettings(
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(3),
                        Duration.ofMillis(300),
                        Duration.ZERO,
                        CrossfadeCurve.S_CURVE),
                new SoundSettings(
                        0.25,
                        "device:HDMI 2",
                        new LoudnessSettings(LoudnessSettings.Mode.BOTH, -14),
                        HeldHost.Manner.DUCK),
                PlayOrder.FAVOURITES_FIRST,
                new WelcomeSettings(true),
                new BackgroundSettings(false, false, true));

        new SettingsStore(directory).save(changed);

        assertEquals(changed, new SettingsStore(directory).load());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void onlyTheirOwnerReadsThem() throws IOException {
        new SettingsStore(directory).save(DjSettings.defaults());

        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("settings.json"))));
    }

    @Test
    void whoSaidYesBeforeThereWasAnIntroductionNeedsNone() throws IOException {
        Files.writeString(directory.resolve("settings.json"), "{\"camera\": {\"consent\": true}}");

        assertTrue(new SettingsStore(directory).load().welcome().seen());
    }

    @Test
    void aDamagedFileIsKeptAsideAndTheDefaultsAreUsed() throws IOException {
        Path file = directory.resolve("settings.json");
        Files.writeString(file, "{\"volume\": 0.");

        assertEquals(DjSettings.defaults(), new SettingsStore(directory).load());
        assertEquals("{\"volume\": 0.", Files.readString(directory.resolve("settings.json.damaged")));
        assertFalse(Files.exists(file));
    }

    @Test
    void anUnknownWordOrFieldDoesNotLoseTheRest() throws IOException {
        Files.writeString(
                directory.resolve("settings.json"),
                "{\"calm\": \"LIVELY\", \"fromTheFuture\": 1, \"sound\": {\"volume\": 0.5}}");

        DjSettings settings = new SettingsStore(directory).load();

        assertEquals(DjSettings.Calm.NORMAL, settings.calm());
        assertEquals(0.5, settings.sound().volume());
    }

    @Test
    void aCameraThatCanBeNoneIsTheFirstOneAndTheRestStays() throws IOException {
        Files.writeString(
                directory.resolve("settings.json"),
                "{\"camera\": {\"consent\": true, \"source\": \"the one on top\"}, \"sound\": {\"volume\": 0.5}}");

        DjSettings settings = new SettingsStore(directory).load();

        assertEquals("auto", settings.camera().source());
        assertTrue(settings.camera().consent());
        assertEquals(0.5, settings.sound().volume());
    }

    @Test
    void aNumberOutOfItsRangeGivesTheDefaults() throws IOException {
        Files.writeString(directory.resolve("settings.json"), "{\"sound\": {\"volume\": 7}}");

        assertEquals(DjSettings.defaults(), new SettingsStore(directory).load());
        assertTrue(Files.exists(directory.resolve("settings.json")));
    }
}
