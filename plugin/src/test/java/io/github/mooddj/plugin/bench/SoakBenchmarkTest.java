package io.github.mooddj.plugin.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mooddj.host.vlcj.VlcLibrary;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole program with everything going wrong: two minutes, twenty where long tests are asked for. */
class SoakBenchmarkTest {
    private static final Duration LENGTH = Duration.ofMinutes("1".equals(System.getenv("MOOD_DJ_LONG_TESTS")) ? 20 : 2);

    @Test
    void aDayEndsAsItBegan() throws IOException {
        assumeTrue(VlcLibrary.find() instanceof VlcLibrary.Found, "libVLC is not installed");
        List<String> said = new ArrayList<>();

        List<Figure> figures = new SoakBenchmark(LENGTH).run(false, said::add);

        assertTrue(figures.stream().allMatch(Figure::good), () -> figures + " " + said);
        assertTrue(figures.stream()
                .anyMatch(figure -> figure.name().startsWith("switches of person") && figure.value() > 0));
    }
}
