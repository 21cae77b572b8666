package io.github.mooddj.plugin.attached;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assertions;

/** A stranger's player from {@code src/test/foreign}, compiled and run in a process of its own. */
final class StrangersProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 40;

    private final Process process;
    private final Path errors;
    private final BufferedWriter commands;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> uncaught = new ArrayList<>();

    private StrangersProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> read(process));
    }

    private void read(Process running) {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines::add);
        } catch (IOException e) {
            lines.add("broke off: " + e);
        }
    }

    /** Compiles the player into a folder; as a module, or for the class path beside libraries of other versions. */
    static void compile(Path folder, boolean module) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-nowarn"));
        for (String part : module ? List.of("strangers") : List.of("strangers", "old")) {
            try (Stream<Path> sources = Files.walk(Path.of("src/test/foreign", part))) {
                sources.map(Path::toString)
                        .filter(name -> name.endsWith(".java") && (module || !name.endsWith("module-info.java")))
                        .forEach(arguments::add);
            }
        }
        int outcome = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        Assertions.assertEquals(0, outcome);
    }

    /** Starts Java with these arguments, in the folder. */
    static StrangersProcess start(Path java, Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin/java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ErrorFile=" + folder.resolve("crash.log")));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        return new StrangersProcess(
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(errors.toFile())
                        .start(),
                errors);
    }

    String pid() {
        return String.valueOf(process.pid());
    }

    /** The next line of its output. */
    String line() throws InterruptedException, IOException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (line != null && (line.startsWith("UNCAUGHT") || line.startsWith("\t"))) {
            uncaught.add(line);
            line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        Assertions.assertNotNull(line, () -> "says nothing; errors: " + errors());
        return String.valueOf(line);
    }

    /** What it answers to a command. */
    String ask(String command) throws IOException, InterruptedException {
        tell(command);
        return line();
    }

    void tell(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    /** Its state, as soon as it is so. */
    String state(Predicate<String> wanted) throws IOException, InterruptedException {
        String state = ask("state");
        for (int looks = 0; !wanted.test(state) && looks < 200; looks++) {
            TimeUnit.MILLISECONDS.sleep(100);
            state = ask("state");
        }
        String last = state;
        Assertions.assertTrue(wanted.test(last), () -> last + "\n" + errors());
        return last;
    }

    /** What reached its threads uncaught. */
    List<String> uncaught() {
        return uncaught;
    }

    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends it by force, and waits until it has. */
    void kill() throws InterruptedException {
        int unused = process.destroyForcibly().waitFor();
    }

    /** Waits for its end. */
    int end() throws InterruptedException {
        Assertions.assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
