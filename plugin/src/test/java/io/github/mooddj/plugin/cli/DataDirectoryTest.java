package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void eachPlatformHasItsPlace() {
        Path home = directory.toAbsolutePath();
        Map<String, String> nothing = Map.of();
        Path own = home.resolve("own");

        assertEquals(home.resolve(".local/share/mood-dj"), DataDirectory.of(nothing, "Linux", home));
        assertEquals(own.resolve("mood-dj"), DataDirectory.of(Map.of("XDG_DATA_HOME", own.toString()), "Linux", home));
        assertEquals(
                home.resolve(".local/share/mood-dj"),
                DataDirectory.of(Map.of("XDG_DATA_HOME", "relative/path"), "Linux", home));
        assertEquals(
                home.resolve(".local/share/mood-dj"), DataDirectory.of(Map.of("XDG_DATA_HOME", ""), "Linux", home));
        assertEquals(home.resolve("Library/Application Support/Mood DJ"), DataDirectory.of(nothing, "Mac OS X", home));
        assertEquals(own.resolve("Mood DJ"), DataDirectory.of(Map.of("APPDATA", own.toString()), "Windows 11", home));
        assertEquals(home.resolve("AppData/Roaming/Mood DJ"), DataDirectory.of(nothing, "Windows 10", home));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void itIsMadeForItsOwnerOnlyAndOneThatIsThereStaysAsItIs() throws IOException {
        Path made = DataDirectory.make(directory.resolve("a/b/mood-dj"));
        Path shared = Files.createDirectory(
                directory.resolve("shared"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        assertEquals(
                "rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(DataDirectory.make(shared))));
    }

    @Test
    void aFileInItsPlaceOrAboveItIsAnErrorOfOneLine() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        IOException itself = assertThrows(IOException.class, () -> DataDirectory.make(file));
        IOException above = assertThrows(IOException.class, () -> DataDirectory.make(file.resolve("mood-dj")));

        assertEquals("The data directory " + file + " is a file", itself.getMessage());
        assertEquals(1, String.valueOf(above.getMessage()).lines().count());
    }
}
