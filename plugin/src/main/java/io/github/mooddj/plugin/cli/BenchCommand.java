package io.github.mooddj.plugin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mooddj.plugin.bench.Benchmark;
import io.github.mooddj.plugin.bench.Figure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        exitCodeList = {"0:every figure keeps to its bound", "1:one does not", "2:wrong usage"})
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
        PrintWriter out = spec.commandLine().getOut();
        ArrayNode figures = new ObjectMapper().createArrayNode();
        boolean good = true;
        for (Benchmark benchmark : chosen) {
            for (Figure figure : benchmark.run(brief, line -> say(out, benchmark, line))) {
                out.println(figure.line());
                good &= figure.good();
                add(figures, benchmark, figure);
            }
            if (pictures != null) {
                for (Path picture : benchmark.draw(pictures)) {
                    say(out, benchmark, "drew " + picture);
                }
            }
            out.flush();
        }
        if (jsonFile != null) {
            Files.writeString(jsonFile, figures.toPrettyString());
        }
        return good ? 0 : 1;
    }

    private static void say(PrintWriter out, Benchmark benchmark, String line) {
        out.println("# " + benchmark.name() + ": " + line);
        out.flush();
    }

    private static void add(ArrayNode figures, Benchmark benchmark, Figure figure) {
        ObjectNode node = figures.addObject()
                .put("benchmark", benchmark.name())
                .put("figure", figure.name())
                .put("value", figure.value())
                .put("unit", figure.unit())
                .put("good", figure.good());
        figure.bound().ifPresent(bound -> node.put(bound.most() ? "at_most" : "at_least", bound.limit()));
    }
}
