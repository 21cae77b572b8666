package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that can be measured by itself. One thread, which may wait and which calls back what it says; not the event
 * dispatch thread.
 */
public interface Benchmark {
    /** The word on the command line. */
    String name();

    /**
     * Measures; may take minutes.
     *
     * @param brief whether a shorter run is wanted ({@code --short}); benchmarks that are short anyway take no notice
     * @param say takes lines about what is going on, on the thread that measures
     * @return the figures, in the order in which they are shown
     * @throws IOException if something that it needs cannot be read or started
     */
    List<Figure> run(boolean brief, Consumer<String> say) throws IOException;

    /**
     * Draws what the last {@link #run} saw.
     *
     * @param directory made if it is not there
     * @return the files that were written; none where there is nothing to draw
     * @throws IOException if one cannot be written
     */
    default List<Path> draw(Path directory) throws IOException {
        return List.of();
    }

    /** Every benchmark there is, in the order of {@code bench all}. */
    static List<Benchmark> all() {
        return List.of(
                new RecognitionBenchmark(),
                new SamplingBenchmark(),
                new MoodBenchmark(),
                new CalibrationBenchmark(),
                new PlaybackBenchmark(),
                new LoudnessBenchmark(),
                new VideoBenchmark(),
                new LibraryBenchmark(),
                new DurabilityBenchmark(),
                new RivalsBenchmark(),
                new UiBenchmark(),
                new ProgramBenchmark(),
                new ProfilesBenchmark(),
                new PlaybackCostBenchmark(),
                new PlaybackEnduranceBenchmark(),
                new SoakBenchmark());
    }
}
