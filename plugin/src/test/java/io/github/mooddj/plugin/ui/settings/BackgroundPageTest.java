package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.plugin.background.Autostart;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.settings.BackgroundSettings;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JCheckBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundPageTest {
    @TempDir
    Path home = Path.of("");

    private final RecordedCommands commands = new RecordedCommands();

    @BeforeEach
    void needDisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
    }

    private BackgroundPage page(BackgroundChoices choices) {
        return EventThread.get(() -> new BackgroundPage(new SettingsDesk(commands, commands::settings), choices));
    }

    private static JCheckBox box(BackgroundPage page, String name) {
        return Ui.find(page, name, JCheckBox.class);
    }

    private static void press(BackgroundPage page, String name) {
        EventThread.run(() -> box(page, name).doClick());
    }

    private static boolean chosen(BackgroundPage page, String name) {
        return EventThread.get(() -> box(page, name).isSelected());
    }

    @Test
    void everyChoiceHoldsAtOnce() {
        BackgroundPage page = page(new BackgroundChoices(true, true, Optional.empty()));
        assertTrue(chosen(page, "background.tray"));
        assertTrue(chosen(page, "background.controls"));
        assertFalse(chosen(page, "background.notifications"), "off until it is wanted");

        press(page, "background.tray");
        press(page, "background.controls");
        press(page, "background.notifications");

        assertEquals(
                new BackgroundSettings(false, false, true), commands.settings().background());
    }

    @Test
    void whatThisDesktopLacksSaysSo() {
        BackgroundPage page = page(BackgroundChoices.NONE);

        for (String name : List.of("background.tray", "background.controls", "background.autostart")) {
            assertFalse(EventThread.get(() -> box(page, name).isEnabled()), name);
            assertEquals(
                    Words.text(name + ".missing"), EventThread.get(() -> Ui.find(page, name + ".words", Paragraph.class)
                            .getText()));
        }
        assertEquals(List.of(), commands.applied);
    }

    @Test
    void theStartWithTheSessionIsAFileThatComesAndGoes() throws IOException {
        Path file = home.resolve(".config/autostart/mood-dj.desktop");
        BackgroundPage page = page(new BackgroundChoices(
                true, true, Autostart.of(Map.of(), "Linux", home, List.of("/opt/mood-dj", "--minimised"))));

        press(page, "background.autostart");
        EventThread.await("the file", () -> Files.exists(file));
        press(page, "background.autostart");
        EventThread.await("no file", () -> Files.notExists(file));

        Files.delete(file.getParent());
        Files.writeString(file.getParent(), "a file where the folder should be");
        press(page, "background.autostart");
        EventThread.await("the refusal", () -> Ui.find(page, "background.autostart.words", Paragraph.class)
                .getText()
                .equals(Words.text("background.autostart.failed")));
        assertFalse(chosen(page, "background.autostart"));
    }
}
