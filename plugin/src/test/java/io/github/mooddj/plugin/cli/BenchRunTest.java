package io.github.mooddj.plugin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.plugin.bench.Benchmark;
import io.github.mooddj.plugin.bench.Figure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BenchRunTest {
    private final StringWriter said = new StringWriter();
    private final BenchRun run = new BenchRun(new PrintWriter(said), Optional.empty());

    private interface Measurement {
        List<Figure> take() throws IOException;
    }

    private record Named(String name, Measurement measurement) implements Benchmark {
        @Override
        public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
            return measurement.take();
        }
    }

    private void measure(String name, Measurement measurement) {
        run.measure(new Named(name, measurement), true);
    }

    @Test
    void aBenchmarkThatFailsTakesNoFigureOfTheOthersWithIt() throws IOException {
        measure("first", () -> List.of(Figure.atMost("one", 1, "ms", 2)));
        measure("second", () -> {
            throw new IOException("no libVLC");
        });
        measure("third", () -> {
            throw new IllegalStateException("no camera");
        });
        measure("last", () -> List.of(Figure.atMost("two", 3, "ms", 2), Figure.told("three", 3, "ms")));
        run.sum();

        assertThat(run.good()).isFalse();
        assertThat(said.toString().lines())
                .containsExactly(
                        "one 1 ms (at most 2)",
                        "# second: failed: no libVLC",
                        "# third: failed: no camera",
                        "two 3 ms (at most 2) SHORT",
                        "three 3 ms",
                        "# 4 benchmarks, 3 amiss:",
                        "#   second failed: no libVLC",
                        "#   third failed: no camera",
                        "#   last: two 3 ms (at most 2) SHORT");
        JsonNode json = new ObjectMapper().readTree(run.json());
        assertThat(json.findValuesAsText("figure")).containsExactly("one", "two", "three");
        assertThat(json.findValuesAsText("error")).containsExactly("no libVLC", "no camera");
    }

    @Test
    void aFigureThatIsNoNumberDoesNotKeepToItsBound() {
        measure("any", () -> List.of(Figure.atMost("nothing measured", Double.NaN, "ms", 2)));

        assertThat(run.good()).isFalse();
    }

    @Test
    void whenAllIsWellTheSumSaysSo() {
        measure("any", () -> List.of(Figure.atLeast("one", 2, "ms", 2)));
        run.sum();

        assertThat(run.good()).isTrue();
        assertThat(said.toString())
                .endsWith("# 1 benchmarks, every figure keeps to its bound" + System.lineSeparator());
    }
}
