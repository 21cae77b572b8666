package io.github.mooddj.plugin.cli;

import io.github.mooddj.plugin.bench.Benchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench}: figures beside their bounds. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures this machine: one figure a line, with SHORT behind those outside their bound.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every figure keeps to its bound", "1:one does not, or a benchmark failed", "2:wrong usage"})
final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "What to measure; a wrong name lists them.")
    private String name = "";

    @Option(names = "--short", description = "Measure for a shorter time, where a benchmark takes minutes.")
    private boolean brief;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to a file as well.")
    private @Nullable Path jsonFile;

    @Option(names = "--pictures", paramLabel = "DIR", description = "Draw what can be drawn into this folder.")
    private @Nullable Path pictures;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Logging.ofCommand(false);
        List<Benchmark> chosen = Benchmark.all().stream()
                .filter(benchmark -> name.equals("all") || benchmark.name().equals(name))
                .toList();
        if (chosen.isEmpty()) {
            String names = Benchmark.all().stream().map(Benchmark::name).collect(Collectors.joining(", "));
            throw new ParameterException(
                    spec.commandLine(), "there is no benchmark '" + name + "'; there is: " + names + ", all");
        }
        Path folder = jsonFile == null ? null : jsonFile.toAbsolutePath().getParent();
        if (folder != null) {
            // Before, not after hours of measuring.
            Files.createDirectories(folder);
        }
        BenchRun run = new BenchRun(spec.commandLine().getOut(), Optional.ofNullable(pictures));
        chosen.forEach(benchmark -> run.measure(benchmark, brief));
        if (chosen.size() > 1) {
            run.sum();
        }
        if (jsonFile != null) {
            Files.writeString(jsonFile, run.json());
        }
        return run.good() ? 0 : 1;
    }
}
