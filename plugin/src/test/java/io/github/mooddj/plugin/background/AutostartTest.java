package io.github.mooddj.plugin.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutostartTest {
    @TempDir
    Path home = Path.of("");

    private Autostart autostart(Map<String, String> environment) {
        return Autostart.of(environment, "Linux", home, List.of("/opt/mood dj/bin/mood-dj", "--minimised"))
                .orElseThrow();
    }

    @Test
    void onWritesTheFileThatDesktopsReadAndOffRemovesIt() throws IOException {
        Autostart autostart = autostart(Map.of());
        assertFalse(autostart.isOn());

        autostart.set(true);

        assertTrue(autostart.isOn());
        assertEquals("""
                [Desktop Entry]
                Type=Application
                Name=Mood DJ
                Comment=Plays the music that fits your face
                Comment[de]=Spielt die Musik, die zu deinem Gesicht passt
                Exec="/opt/mood dj/bin/mood-dj" --minimised
                Terminal=false
                Categories=AudioVideo;Audio;Player;
                X-GNOME-Autostart-enabled=true
                """, Files.readString(home.resolve(".config/autostart/mood-dj.desktop")));
        autostart.set(true);
        autostart.set(false);
        autostart.set(false);
        assertFalse(autostart.isOn());
        try (var left = Files.list(home.resolve(".config/autostart"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void theConfiguredPlaceIsUsedUnlessItIsRelative() throws IOException {
        Path elsewhere = home.resolve("elsewhere");
        autostart(Map.of("XDG_CONFIG_HOME", elsewhere.toString())).set(true);
        assertTrue(Files.exists(elsewhere.resolve("autostart/mood-dj.desktop")));
        assertFalse(autostart(Map.of("XDG_CONFIG_HOME", "relative")).isOn());
    }

    @Test
    void whereItCannotBeThereIsNone() {
        assertTrue(
                Autostart.of(Map.of(), "Windows 11", home, List.of("mood-dj")).isEmpty());
        assertTrue(Autostart.of(Map.of(), "Linux", home, List.of()).isEmpty());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAnError() throws IOException {
        Files.writeString(home.resolve(".config"), "a file");
        assertThrows(IOException.class, () -> autostart(Map.of()).set(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "/usr/bin/mood-dj!/usr/bin/mood-dj",
                "/a b!\"/a b\"",
                "100%!100%%",
                "a\"b!\"a\\\\\"b\"",
                "$HOME!\"\\\\$HOME\"",
                "back\\slash!\"back\\\\\\\\slash\""
            })
    void argumentsAreQuotedAsTheSpecificationSays(String argument, String quoted) {
        assertEquals(quoted, Autostart.quoted(argument));
    }
}
