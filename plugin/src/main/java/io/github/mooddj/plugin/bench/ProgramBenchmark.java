package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The whole program from outside, without a window: how soon the demo sounds, and what looking every 5 s and playing
 * take of the machine. Moods change meanwhile, so fades are part of it.
 */
final class ProgramBenchmark implements Benchmark {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMinutes(1);

    /** By then the demo's songs are measured and what was compiled late is compiled. */
    private static final Duration SETTLING = Duration.ofSeconds(90);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "program";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (ScratchFolder scratch = new ScratchFolder()) {
            say.accept("a demo that has to make its music first, and one that has it");
            sound("first ever demo", scratch.path(), figures);
            sound("later demo", scratch.path(), figures);
            Duration time = brief ? SHORT : LONG;
            say.accept("a demo for " + time.plus(SETTLING).toSeconds() + " s, a look every 5 s");
            cost(scratch.path(), time, figures);
        }
        return figures;
    }

    private static void sound(String what, Path folder, List<Figure> figures) throws IOException {
        try (DemoProcess demo = DemoProcess.start(folder, "--interval", "2s")) {
            figures.add(Figure.atMost(what + ", start to first sound", demo.millisUntilSound(PATIENCE), "ms", 3000));
            figures.add(Figure.told(what + ", start to first mood", demo.millisUntil("Mood: ", PATIENCE), "ms"));
        }
    }

    private static void cost(Path folder, Duration time, List<Figure> figures) throws IOException {
        try (DemoProcess demo = DemoProcess.start(folder, "--interval", "5s")) {
            demo.runFor(SETTLING);
            Duration before = demo.processorTime();
            long start = System.nanoTime();
            demo.runFor(time.dividedBy(2));
            double half = demo.residentMegabytes();
            demo.runFor(time.dividedBy(2));
            double wall = System.nanoTime() - start;
            double end = demo.residentMegabytes();
            figures.add(Figure.atMost(
                    "looking every 5 s, playing, fading",
                    100 * demo.processorTime().minus(before).toNanos() / wall,
                    "% of a core",
                    6));
            if (!Double.isNaN(end)) {
                figures.add(Figure.atMost("memory at the end", end, "MB", 400));
                figures.add(Figure.atMost("memory more than at half the time", end - half, "MB", 10));
            }
        }
    }
}
