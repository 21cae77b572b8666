package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.plugin.bench.SoundFiles.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** What playing costs: processor, allocations of the mixer, memory over many switches. */
final class PlaybackCostBenchmark implements Benchmark {
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration LONG_FADE = Duration.ofSeconds(10);
    private static final double FILE_SECONDS = 120;
    private static final int SWITCHES = 500;
    private static final int FEW_SWITCHES = 60;

    /** MB: what compilers and allocators still take after the warm-up; 16 kB a switch would be found. */
    private static final double MOST_GROWTH = 8;

    private static final double PERCENT = 100;

    private final ProcessLoad load = new ProcessLoad();

    @Override
    public String name() {
        return "playback-cost";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        try (ScratchFolder folder = new ScratchFolder()) {
            SoundFiles files = new SoundFiles(folder.path());
            Format format = files.hasEncoder() ? SoundFiles.common().get(1) : SoundFiles.WAV;
            Path low = files.tone(format, 400, FILE_SECONDS);
            Path high = files.tone(format, 1_000, FILE_SECONDS);
            List<Figure> figures = new ArrayList<>();
            try (BenchPlayer player = BenchPlayer.open(new Recording(false))) {
                say.accept(format.name() + ", " + MEASURED.toSeconds()
                        + " s alone, then in a fade; a sink that only paces");
                long first = player.newKey();
                player.play(first, low, Duration.ZERO);
                player.awaitPosition(first, Duration.ofSeconds(3));
                Spent steady = spend(MEASURED);
                long second = player.newKey();
                player.play(second, high, LONG_FADE);
                player.awaitPosition(second, Duration.ofMillis(500));
                Spent fading = spend(LONG_FADE.minusSeconds(1));
                figures.add(Figure.atMost("our threads, one track", steady.ours(), "% of a core", 3));
                figures.add(Figure.atMost("our threads, in a fade", fading.ours(), "% of a core", 6));
                figures.add(Figure.told("the process with libVLC, one track", steady.process(), "% of a core"));
                figures.add(Figure.told("the process with libVLC, in a fade", fading.process(), "% of a core"));
                figures.add(
                        Figure.atMost("allocated by the mixer in a block of 10 ms", steady.allocated(), "bytes", 0));
            }
            figures.addAll(switches(low, high, brief ? FEW_SWITCHES : SWITCHES, say));
            return figures;
        }
    }

    private record Spent(double ours, double process, double allocated) {}

    /** Our threads; the rest of the process is libVLC and the JVM. */
    private static boolean isOurs(String name) {
        return name.equals(BenchPlayer.OWNER) || name.equals(BenchPlayer.MIXER) || name.startsWith(BenchPlayer.DECK);
    }

    private Spent spend(Duration time) {
        long ours = load.threadNanos(PlaybackCostBenchmark::isOurs);
        long process = ProcessLoad.processNanos();
        long bytes = load.allocated(BenchPlayer.MIXER::equals);
        long start = System.nanoTime();
        LockSupport.parkNanos(time.toNanos());
        double passed = System.nanoTime() - start;
        double blocks = passed / 1e9 * Frames.PER_SECOND / Frames.BLOCK;
        return new Spent(
                (load.threadNanos(PlaybackCostBenchmark::isOurs) - ours) / passed * PERCENT,
                (ProcessLoad.processNanos() - process) / passed * PERCENT,
                (load.allocated(BenchPlayer.MIXER::equals) - bytes) / blocks);
    }

    private static List<Figure> switches(Path low, Path high, int count, Consumer<String> say) throws IOException {
        say.accept(count + " switches in a process of its own");
        List<Double> megabytes = SwitchingProcess.megabytes(low, high, count);
        if (megabytes.size() < 2) {
            return List.of();
        }
        return List.of(
                Figure.told("memory of a process after " + count + " switches", megabytes.get(1), "MB"),
                Figure.atMost("more than before them", megabytes.get(1) - megabytes.get(0), "MB", MOST_GROWTH));
    }
}
