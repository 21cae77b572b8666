package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.vlcremote.VlcInstallation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InstallCommandTest {
    @TempDir
    Path folder = Path.of("");

    private CommandRun run(Object command, String player) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = OneLineErrors.on(new CommandLine(command));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return new CommandRun(line.execute(player), out.toString(), err.toString());
    }

    private VlcInstallation vlc() {
        return new VlcInstallation(Optional.empty(), folder.resolve("vlcrc"), folder);
    }

    @Test
    void itSaysWhatItDid() {
        Path file = folder.resolve("mood-dj.lua");
        CommandRun installed = run(new InstallCommand(vlc()), "vlc");
        assertEquals(0, installed.exitCode(), installed.errors());
        assertTrue(installed.output().startsWith("Wrote " + file), installed.output());
        CommandRun again = run(new InstallCommand(vlc()), "vlc");
        assertTrue(again.output().startsWith("Renewed " + file), again.output());
        CommandRun gone = run(new UninstallCommand(vlc()), "vlc");
        assertEquals(List.of("Removed " + file), gone.outputLines());
        CommandRun nothing = run(new UninstallCommand(vlc()), "vlc");
        assertEquals(List.of("There was nothing to remove: no " + file), nothing.outputLines());
    }

    @Test
    void foreignFilesAndOtherPlayersAreRefusedInOneLine() throws IOException {
        Files.writeString(folder.resolve("mood-dj.lua"), "-- mine");
        CommandRun foreign = run(new InstallCommand(vlc()), "vlc");
        assertEquals(2, foreign.exitCode());
        assertTrue(foreign.error().contains("is not Mood DJ's and stays as it is"), foreign.error());
        CommandRun other = run(new InstallCommand(vlc()), "winamp");
        assertEquals(2, other.exitCode());
        assertTrue(other.error().contains("not in 'winamp'"), other.error());
    }

    @Test
    void theLauncherIsTheScriptOrJavaItself() {
        assertEquals(
                List.of("/opt/mood-dj/bin/mood-dj"),
                Launcher.command(Map.of("MOOD_DJ_LAUNCHER", "/opt/mood-dj/bin/mood-dj")));
        List<String> java = Launcher.command(Map.of());
        assertTrue(Path.of(java.get(0)).isAbsolute(), java.toString());
        assertEquals(MoodDj.class.getName(), java.get(java.size() - 1));
    }
}
