package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.attach.AgentLoading;
import io.github.mooddj.host.attach.AttachTrouble;
import io.github.mooddj.host.attach.JavaProgram;
import io.github.mooddj.host.attach.JavaPrograms;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attach}: brings the DJ into a Swing player that runs. */
@Command(
        name = "attach",
        mixinStandardHelpOptions = true,
        description = "Brings Mood DJ into a Java player that runs: a menu, and the panel at its side.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:it is there", "1:it could not be done", "2:wrong usage"})
final class AttachCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PID",
            description = "The player's process; without it, the only one that there is.")
    @Nullable
    String pid;

    @Option(names = "--list", description = "Lists the Java programs that run.")
    boolean list;

    @Option(names = "--detach", description = "Takes Mood DJ out of the player again.")
    boolean detach;

    @Option(names = "--panel", paramLabel = "WHERE", description = "side (where there is room) or window (side).")
    @Nullable
    String panel;

    @Option(
            names = "--while-dj-plays",
            paramLabel = "HOW",
            description = "What becomes of the player's own music: pause, duck or leave (pause).")
    @Nullable
    String whileDjPlays;

    @Option(names = "--demo", description = "Demo music and demo faces.")
    boolean demo;

    @Option(names = "--camera", paramLabel = "CAMERA", description = "As for the start.")
    @Nullable
    String camera;

    @Option(names = "--audio", paramLabel = "AUDIO", description = "As for the start.")
    @Nullable
    String audio;

    @Mixin
    final DataOption data = new DataOption();

    @Mixin
    final VerboseOption verbose = new VerboseOption();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            JavaPrograms.running().forEach(program -> out.println(program.line()));
            return 0;
        }
        Map<String, String> options = options();
        String target = pid == null ? theOnlyOne() : pid;
        if (!target.matches("\\d{1,18}")) {
            throw wrong("PID is a number, not '" + target + "'; mood-dj attach --list names them");
        }
        out.println(AgentLoading.ofThisProgram().attach(target, options));
        return 0;
    }

    private String theOnlyOne() throws AttachTrouble {
        List<JavaProgram> windows = JavaPrograms.running().stream()
                .filter(JavaProgram::mayHaveWindows)
                .toList();
        if (windows.size() == 1) {
            return windows.get(0).pid();
        }
        throw new AttachTrouble(
                windows.isEmpty()
                        ? "No Java program with a window runs under your account"
                        : "Several Java programs have windows; name one: "
                                + String.join(
                                        ", ",
                                        windows.stream()
                                                .map(program -> program.pid() + " (" + program.name() + ")")
                                                .toList()));
    }

    private Map<String, String> options() throws IOException {
        if (panel != null && !List.of("side", "window").contains(panel)) {
            throw wrong("--panel is side or window, not '" + panel + "'");
        }
        return new GivenOptions()
                .put("command", detach ? "close" : "start")
                .put("data", data.makeBase().toString())
                .put("profile", data.profile().orElse(null))
                .put("demo", demo ? "true" : null)
                .put("panel", panel)
                .put("while-dj-plays", whileDjPlays)
                .put("camera", camera == null ? null : folderMadeAbsolute(camera))
                .put("audio", audio)
                .checked(spec.commandLine());
    }

    /** The player may stand in another directory. */
    private static String folderMadeAbsolute(String camera) {
        String folder = "folder:";
        return camera.startsWith(folder)
                ? folder + Path.of(camera.substring(folder.length())).toAbsolutePath()
                : camera;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
