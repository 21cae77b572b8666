package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.plugin.bench.SoundFiles.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Random commands in random order on good and broken files for half an hour, on the real libVLC. Now and then it asks
 * for a good track and looks whether that sounds.
 */
final class PlaybackEnduranceBenchmark implements Benchmark {
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final Duration SHORT = Duration.ofMinutes(1);
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(20);
    private static final int LONGEST_PAUSE_MILLIS = 1_200;
    private static final int LONGEST_FADE_MILLIS = 3_000;
    private static final double FILE_SECONDS = 12;
    private static final List<CrossfadeCurve> CURVES = List.of(CrossfadeCurve.values());
    private static final double SILENT = -60;

    private final ProcessLoad load = new ProcessLoad();

    @Override
    public String name() {
        return "playback-endurance";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        long seed = System.nanoTime();
        Duration length = brief ? SHORT : LONG;
        say.accept("random commands for " + length.toMinutes() + " min, seed " + seed);
        try (ScratchFolder folder = new ScratchFolder();
                BenchPlayer player = BenchPlayer.open(new Recording(false))) {
            SoundFiles files = new SoundFiles(folder.path());
            List<Path> good = new ArrayList<>();
            for (Format format : files.hasEncoder() ? SoundFiles.common() : List.of(SoundFiles.WAV)) {
                good.add(files.tone(format, 400, FILE_SECONDS));
            }
            return new Run(player, good, BrokenFiles.in(folder.path(), good.get(0)), new Random(seed), say).go(length);
        }
    }

    private final class Run {
        private final BenchPlayer player;
        private final List<Path> good;
        private final List<Path> broken;
        private final Random random;
        private final Consumer<String> say;
        private final Map<Long, Path> files = new HashMap<>();
        private final List<Double> millis = new ArrayList<>();
        private long lastPrepared;
        private int stuck;

        Run(BenchPlayer player, List<Path> good, List<Path> broken, Random random, Consumer<String> say) {
            this.player = player;
            this.good = good;
            this.broken = broken;
            this.random = random;
            this.say = say;
        }

        List<Figure> go(Duration length) throws IOException {
            long start = System.nanoTime();
            long warm = start + length.toNanos() / 10;
            long nextCheck = start + BETWEEN_CHECKS.toNanos();
            Optional<Double> before = Optional.empty();
            double heapBefore = Double.NaN;
            int threadsBefore = load.threadCount();
            while (System.nanoTime() - start < length.toNanos()) {
                command();
                LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE_MILLIS) * 1_000_000L);
                if (System.nanoTime() > nextCheck) {
                    check();
                    nextCheck = System.nanoTime() + BETWEEN_CHECKS.toNanos();
                    if (before.isEmpty() && System.nanoTime() > warm) {
                        before = ProcessLoad.residentMegabytes();
                        heapBefore = ProcessLoad.heapMegabytes();
                        threadsBefore = load.threadCount();
                    }
                }
            }
            check();
            double after = ProcessLoad.residentMegabytes().orElse(Double.NaN);
            double[] times = millis.stream().mapToDouble(time -> time).sorted().toArray();
            return List.of(
                    Figure.told("commands", times.length, "commands"),
                    Figure.told("tracks that started", count("started "), "tracks"),
                    Figure.told("broken tracks that were refused", count("failed ") - failures(), "tracks"),
                    Figure.atMost("good tracks that failed", failures(), "tracks", 0),
                    Figure.atMost("times that it was stuck or silent", stuck, "times", 0),
                    Figure.atMost(
                            "a command on the DJ's thread, 99 %", times[(int) (0.99 * (times.length - 1))], "ms", 50),
                    Figure.told("a command on the DJ's thread, longest", times[times.length - 1], "ms"),
                    Figure.atMost(
                            "more in the heap than after a tenth of it",
                            ProcessLoad.heapMegabytes() - heapBefore,
                            "MB",
                            8),
                    Figure.told(
                            "more memory than then, with what the heap grew by", after - before.orElse(after), "MB"),
                    Figure.atMost("more threads than then", load.threadCount() - threadsBefore, "threads", 4));
        }

        private double count(String beginning) {
            return player.news().stream()
                    .filter(news -> news.startsWith(beginning))
                    .count();
        }

        private double failures() {
            return files.entrySet().stream()
                    .filter(file -> good.contains(file.getValue()))
                    .map(Map.Entry::getKey)
                    .filter(key -> player.news().stream().anyMatch(news -> news.startsWith("failed " + key + ":")))
                    .count();
        }

        private void command() throws IOException {
            Transition transition = new Transition(
                    Duration.ofMillis(random.nextInt(LONGEST_FADE_MILLIS)), CURVES.get(random.nextInt(CURVES.size())));
            Duration fade = transition.length();
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> {
                    long key = player.newKey();
                    timed(on -> on.play(item(key), transition));
                }
                case 4 -> {
                    lastPrepared = player.newKey();
                    timed(on -> on.prepare(item(lastPrepared)));
                }
                case 5 -> {
                    lastPrepared = player.newKey();
                    timed(on -> on.follow(item(lastPrepared)));
                }
                case 6 -> timed(on -> on.play(item(lastPrepared), transition));
                case 7 -> back(transition);
                case 8 -> timed(on -> on.pause(fade));
                case 9 -> timed(on -> on.resume(fade));
                case 10 -> timed(on -> on.setVolume(new Gain(random.nextDouble())));
                default -> timed(on -> on.stop(fade));
            }
        }

        /** The track that goes out comes back. */
        private void back(Transition transition) throws IOException {
            Optional<PlaybackStatus.DeckStatus> outgoing = player.status().outgoing();
            if (outgoing.isPresent()) {
                timed(on -> on.play(item(outgoing.get().key()), transition));
            }
        }

        /** The same key is the same file; one in five is broken. */
        private MediaItem item(long key) {
            List<Path> some = random.nextInt(5) == 0 ? broken : good;
            Path file = some.get(random.nextInt(some.size()));
            return BenchPlayer.item(key, files.computeIfAbsent(key, unknown -> file));
        }

        private void timed(Consumer<MusicPlayer> command) throws IOException {
            double[] took = new double[1];
            player.tell(on -> {
                long start = System.nanoTime();
                command.accept(on);
                took[0] = (System.nanoTime() - start) / 1e6;
            });
            millis.add(took[0]);
        }

        /** A good track that is asked for has to sound. */
        private void check() throws IOException {
            long key = player.newKey();
            Path file = good.get(random.nextInt(good.size()));
            files.put(key, file);
            player.tell(on -> on.setVolume(Gain.FULL));
            player.play(key, file, Duration.ofMillis(200));
            try {
                player.awaitPosition(key, Duration.ofMillis(800));
                if (player.status().live().orElseThrow().levels().get(0) < SILENT) {
                    throw new IOException("silence: " + player.status());
                }
            } catch (IOException e) {
                stuck++;
                List<String> news = player.news();
                say.accept("stuck: " + e.getMessage() + " after "
                        + Arrays.toString(news.subList(Math.max(0, news.size() - 8), news.size())
                                .toArray()));
            }
        }
    }
}
