package io.github.mooddj.host.vlcremote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.vlcremote.VlcExtension.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VlcExtensionTest {
    private static final List<String> START = List.of("/opt/it's \"mine\"/mood-dj", "--host", "vlc");

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("lua/extensions/mood-dj.lua");
    }

    private VlcExtension extension(String system) {
        return new VlcExtension(
                new VlcInstallation(Optional.empty(), folder.resolve("vlcrc"), folder.resolve("lua/extensions")),
                system);
    }

    @Test
    void itComesIsRenewedAndGoes() throws IOException {
        VlcExtension extension = extension("Linux");
        assertEquals(new Outcome.NotThere(file), extension.uninstall());
        assertEquals(new Outcome.Installed(file, false), extension.install(START, "1"));
        assertEquals(new Outcome.Installed(file, true), extension.install(START, "2"));
        assertTrue(Files.readString(file).contains("version = \"2\""));
        assertEquals(new Outcome.Removed(file), extension.uninstall());
        assertFalse(Files.exists(file));
    }

    @Test
    void aForeignFileIsNeverTouched() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "-- mine");
        assertEquals(new Outcome.Foreign(file), extension("Linux").install(START, "1"));
        assertEquals(new Outcome.Foreign(file), extension("Linux").uninstall());
        assertEquals("-- mine", Files.readString(file));
    }

    @Test
    void quotationMarksInThePathHarmNeitherLuaNorTheShell() throws IOException {
        Outcome outcome = extension("Linux").install(START, "1");
        String text = Files.readString(outcome.file());
        assertTrue(text.contains("local program = \"/opt/it's \\034mine\\034/mood-dj\""), text);
        assertTrue(text.contains("'/opt/it'\\092''s \\034mine\\034/mood-dj' '--host' 'vlc' >/dev/null"), text);
        assertFalse(text.contains("@"), text);
        Outcome windows = extension("Windows 11").install(List.of("C:\\Java\\javaw.exe", "-cp", "x"), "1");
        assertTrue(Files.readString(windows.file())
                .contains("start \\034\\034 /b \\034C:\\092Java\\092javaw.exe\\034 \\034-cp\\034 \\034x\\034"));
    }
}
