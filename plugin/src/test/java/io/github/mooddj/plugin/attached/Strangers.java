package io.github.mooddj.plugin.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.host.attach.AgentLoading;
import io.github.mooddj.host.attach.AttachTrouble;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** How strangers' players are started and visited. */
final class Strangers {
    static final Path JAVA = Path.of(System.getProperty("java.home"));
    static final Path AGENT = Path.of("../host-integration/target/mood-dj-agent.jar");
    static final String MAIN = "strangers.player.StrangersPlayer";

    private Strangers() {}

    static void assumeAgentAndDisplay() {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        Assumptions.assumeTrue(Files.exists(AGENT), "the agent is built by Maven before the tests");
    }

    static List<Path> libraries() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .toList();
    }

    static String attach(StrangersProcess player, Map<String, String> options) throws AttachTrouble {
        return attach(player.pid(), options);
    }

    static String attach(String pid, Map<String, String> options) throws AttachTrouble {
        return new AgentLoading(AGENT.toAbsolutePath(), Optional.of(libraries())).attach(pid, options);
    }

    /** The player, with its arguments, in a process of its own. */
    static StrangersProcess onClassPath(Path folder, String... arguments) throws IOException, InterruptedException {
        return started(folder, Stream.concat(Stream.of(MAIN), Arrays.stream(arguments)));
    }

    /** The same with arguments for Java before it. */
    static StrangersProcess started(Path folder, Stream<String> arguments) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        if (!Files.exists(classes)) {
            StrangersProcess.compile(Files.createDirectory(classes), false);
        }
        StrangersProcess player = StrangersProcess.start(
                JAVA,
                folder,
                Stream.concat(Stream.of("-cp", classes.toString()), arguments).toArray(String[]::new));
        assertEquals("READY", player.line());
        return player;
    }

    static boolean inWindow(String state) {
        return state.contains("[Media, Playback, Mood DJ]") && state.contains("shown=[mood-dj,");
    }

    static boolean gone(String state) {
        return state.contains("menus=[Media, Playback] ")
                && state.contains("shown=[]")
                && state.contains("layout=RootLayout")
                && state.contains("size=700x640");
    }
}
