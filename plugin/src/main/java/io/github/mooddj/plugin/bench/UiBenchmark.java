package io.github.mooddj.plugin.bench;

import io.github.mooddj.plugin.bench.window.WindowProcess;
import io.github.mooddj.plugin.bench.window.WindowProcess.Kind;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * How soon the window is there, whether it ever stutters, what it costs at rest, and whether a large library scrolls;
 * each in a process of its own with the flags of {@code bin/mood-dj}. Needs a display.
 */
final class UiBenchmark implements Benchmark {
    private static final String MAIN = "io.github.mooddj.plugin.cli.MoodDj";
    private static final int STARTS = 5;
    private static final int BRIEF_STARTS = 3;
    private static final Duration SESSION = Duration.ofMinutes(5);
    private static final Duration BRIEF_SESSION = Duration.ofSeconds(40);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Override
    public String name() {
        return "ui";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        List<Figure> figures = new ArrayList<>();
        int count = brief ? BRIEF_STARTS : STARTS;
        say.accept(count + " starts after one that does not count, each with a library of its own");
        starts("first start", count, List.of(), say, figures);
        try (ScratchFolder kept = new ScratchFolder()) {
            laterStarts(kept.path().resolve("classes.jsa"), count, say, figures);
        }
        Duration session = brief ? BRIEF_SESSION : SESSION;
        say.accept("a lively user for " + session.toSeconds() + " s, at the first start");
        Map<String, Double> lively = measure(Kind.SESSION, session, List.of(), say, "--demo", "--audio", "none");
        stutter("session", lively, figures);
        say.accept("the panel at rest for " + REST.toSeconds() + " s: no camera, nothing plays");
        Map<String, Double> rest = measure(Kind.START, REST, List.of(), say, "--camera", "none", "--audio", "none");
        figures.add(Figure.atMost("panel at rest", rest.getOrDefault("rest, panel", Double.NaN), "% of a core", 1));
        figures.add(Figure.told("whole process at rest", rest.getOrDefault("rest, process", Double.NaN), "%"));
        say.accept("100,000 songs, scrolled from top to end and searched");
        stutter("100,000 songs", measure(Kind.SCROLL, Duration.ZERO, List.of(), say), figures);
        return figures;
    }

    /** The start script keeps the classes of the first start, so that later ones need not load them. */
    private static void laterStarts(Path archive, int count, Consumer<String> say, List<Figure> figures)
            throws IOException {
        say.accept("the same with the classes kept from a first start");
        if (Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isDirectory(Path.of(entry)))) {
            say.accept("no: classes are kept from jars only; bin/mood-dj bench ui has those");
            return;
        }
        Map<String, Double> unused = measure(
                Kind.START,
                Duration.ofSeconds(1),
                List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"),
                say);
        starts("later start", count, List.of("-XX:SharedArchiveFile=" + archive), say, figures);
    }

    private static void starts(String which, int count, List<String> flags, Consumer<String> say, List<Figure> figures)
            throws IOException {
        List<Double> walls = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            Map<String, Double> start = measure(Kind.START, Duration.ZERO, flags, say);
            if (i > 0) {
                walls.add(start.getOrDefault("start", Double.NaN));
                processor.add(start.getOrDefault("start, processor time", Double.NaN));
            }
        }
        walls.sort(Comparator.naturalOrder());
        processor.sort(Comparator.naturalOrder());
        figures.add(Figure.atMost(which + " to first paint, median", walls.get(count / 2), "ms", 1500));
        figures.add(Figure.told(which + " to first paint, shortest", walls.get(0), "ms"));
        figures.add(Figure.told(which + " to first paint, longest", walls.get(count - 1), "ms"));
        figures.add(Figure.told(which + ", processor time until then, median", processor.get(count / 2), "ms"));
    }

    private static void stutter(String what, Map<String, Double> seen, List<Figure> figures) {
        figures.add(Figure.told(what + ", tasks of the event thread", seen.getOrDefault("tasks", Double.NaN), ""));
        figures.add(Figure.atMost(
                what + ", longest task, processor time",
                seen.getOrDefault("longest, processor", Double.NaN),
                "ms",
                50));
        figures.add(Figure.atMost(
                what + ", longest task, by the clock", seen.getOrDefault("longest, wall", Double.NaN), "ms", 50));
    }

    private static Map<String, Double> measure(
            Kind kind, Duration time, List<String> flags, Consumer<String> say, String... options) throws IOException {
        try (ScratchFolder scratch = new ScratchFolder()) {
            Path data = Files.createDirectory(scratch.path().resolve("data"));
            Path result = scratch.path().resolve("result.txt");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(LauncherFlags.PLAYER);
            // What the start script passed on, without its archive of classes.
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(flag -> flag.startsWith("-D"))
                    .forEach(command::add);
            command.addAll(flags);
            command.addAll(List.of("-Xshare:auto", "-cp", System.getProperty("java.class.path", "")));
            command.addAll(List.of(WindowProcess.class.getName(), kind.name(), result.toString()));
            command.add(String.valueOf(System.currentTimeMillis()));
            command.add(String.valueOf(time.toSeconds()));
            command.add(MAIN);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            if (options.length > 0 || !System.getProperty("os.name", "").equals("Linux")) {
                command.addAll(List.of("--data", data.toString()));
                command.addAll(List.of(options));
            } else {
                // As most people start it: without a word, which needs nothing that reads words.
                builder.environment().put("XDG_DATA_HOME", data.toString());
            }
            finish(builder.start(), time.plus(PATIENCE));
            return read(result, say);
        }
    }

    private static void finish(Process process, Duration patience) throws IOException {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("the window does not come to its end; is there a display?");
            }
            if (process.exitValue() != 0) {
                throw new IOException("the window ended with exit code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, Double> read(Path result, Consumer<String> say) throws IOException {
        Map<String, Double> figures = new HashMap<>();
        for (String line : Files.readAllLines(result)) {
            String[] parts = line.split("\t", -1);
            if (line.startsWith("# ")) {
                say.accept(line.substring(2));
            } else if (parts.length == 2) {
                figures.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        return figures;
    }
}
