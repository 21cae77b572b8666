package io.github.mooddj.plugin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mooddj.plugin.bench.Benchmark;
import io.github.mooddj.plugin.bench.Figure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Benchmarks one after the other: one that fails is said, and takes no figure of the others with it. One thread. */
final class BenchRun {
    private final PrintWriter out;
    private final Optional<Path> pictures;
    private final ArrayNode figures = new ObjectMapper().createArrayNode();
    private final List<String> amiss = new ArrayList<>();
    private int benchmarks;

    /**
     * Measures nothing yet.
     *
     * @param out takes one line for each figure, and lines that begin with {@code #} about what is going on
     * @param pictures the folder to draw into; empty when nothing is to be drawn
     */
    BenchRun(PrintWriter out, Optional<Path> pictures) {
        this.out = out;
        this.pictures = pictures;
    }

    /** Measures, and says the figures; may take minutes. */
    void measure(Benchmark benchmark, boolean brief) {
        benchmarks++;
        try {
            for (Figure figure : benchmark.run(brief, line -> say(benchmark, line))) {
                add(benchmark, figure);
            }
            if (pictures.isPresent()) {
                for (Path picture : benchmark.draw(pictures.get())) {
                    say(benchmark, "drew " + picture);
                }
            }
            out.flush();
        } catch (IOException | RuntimeException e) {
            // Whatever it was that failed: the figures so far are hours of work, and the next may succeed.
            String failure = "failed: " + OneLineErrors.oneLine(e);
            amiss.add(benchmark.name() + " " + failure);
            figures.addObject().put("benchmark", benchmark.name()).put("error", OneLineErrors.oneLine(e));
            say(benchmark, failure);
        }
    }

    private void add(Benchmark benchmark, Figure figure) {
        out.println(figure.line());
        if (!figure.good()) {
            amiss.add(benchmark.name() + ": " + figure.line());
        }
        ObjectNode node = figures.addObject()
                .put("benchmark", benchmark.name())
                .put("figure", figure.name())
                .put("value", figure.value())
                .put("unit", figure.unit())
                .put("good", figure.good());
        figure.bound().ifPresent(bound -> node.put(bound.most() ? "at_most" : "at_least", bound.limit()));
    }

    private void say(Benchmark benchmark, String line) {
        out.println("# " + benchmark.name() + ": " + line);
        out.flush();
    }

    /** Says how many there were, and once more what is amiss. */
    void sum() {
        out.println("# " + benchmarks + " benchmarks, "
                + (amiss.isEmpty() ? "every figure keeps to its bound" : amiss.size() + " amiss:"));
        amiss.forEach(line -> out.println("#   " + line));
        out.flush();
    }

    /** Whether every benchmark ran to its end and every figure keeps to its bound. */
    boolean good() {
        return amiss.isEmpty();
    }

    /** The figures so far, and the errors of benchmarks that failed, as an array. */
    String json() {
        return figures.toPrettyString();
    }
}
