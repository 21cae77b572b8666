package io.github.mooddj.plugin.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.attach.AttachTrouble;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.SettingsStore;
import io.github.mooddj.plugin.settings.WelcomeSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails, in us or in the player, stays where it is. */
class MistakesTest {
    private final Path folder;

    MistakesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void displayAndAgent() {
        Strangers.assumeAgentAndDisplay();
    }

    /** Somebody who knows the program: the panel shows its cards. */
    @BeforeEach
    void acquainted() throws IOException {
        new SettingsStore(folder).save(DjSettings.defaults().with(new WelcomeSettings(true)));
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log/mood-dj.log"));
    }

    private Map<String, String> quietly(String command) {
        return Map.of("command", command, "data", folder.toString(), "audio", "none", "camera", "none");
    }

    @Test
    void mistakesOfOursEndInOurLogAndThePlayersOwnReachThePlayer() throws Exception {
        try (StrangersProcess player = Strangers.onClassPath(folder, "unknown")) {
            assertEquals("THROWING", player.ask("throw"));
            assertTrue(Strangers.attach(player, quietly("start")).startsWith("Mood DJ is in"));
            player.state(now -> Strangers.inWindow(now) && now.contains("layout=SideLayout"));

            assertEquals("SPOILT", player.ask("spoil MoodBars messages"));
            player.state(now -> now.contains("This part cannot be shown; the music plays on."));
            assertTrue(log().contains("MoodCard cannot be painted"), log());

            assertEquals("PRESSED", player.ask("press transport.favourite TransportBar live"));
            player.state(Strangers::inWindow);
            assertTrue(log().contains("Something of Mood DJ's failed on the host's event dispatch thread"), log());
            assertEquals(List.of(), player.uncaught());

            assertEquals("FAILING", player.ask("fail"));
            player.state(Strangers::inWindow);
            assertTrue(player.uncaught().get(0).endsWith("the stranger's own mistake"), player.uncaught()::toString);

            assertEquals("Mood DJ has left this program", Strangers.attach(player, quietly("close")));
            player.state(Strangers::gone);
            assertEquals("CLOSED", player.ask("close"));
            player.tell("end");
            assertEquals(0, player.end(), player::errors);
        }
    }

    @Test
    void moodDjItselfIsNotAttachedTo() throws Exception {
        Process program = new ProcessBuilder(
                        Strangers.JAVA.resolve("bin/java").toString(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Strangers.libraries().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        "io.github.mooddj.plugin.cli.MoodDj",
                        "--headless",
                        "--camera",
                        "none",
                        "--audio",
                        "none",
                        "--data",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        try {
            Path logged = folder.resolve("log/mood-dj.log");
            for (int look = 0; look < 400 && !Files.exists(logged) && program.isAlive(); look++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            String pid = String.valueOf(program.pid());
            String why = assertThrows(AttachTrouble.class, () -> Strangers.attach(pid, quietly("start")))
                    .getMessage();
            assertEquals("Process " + pid + " is Mood DJ itself", why);
            assertTrue(program.isAlive());
        } finally {
            program.destroy();
            assertTrue(program.waitFor(40, TimeUnit.SECONDS));
        }
    }
}
