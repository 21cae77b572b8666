package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.VideoFrame;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** How far a picture is from its sound: flashes that beep, played through the mixer, drawn at the pace of the panel. */
final class VideoBenchmark implements Benchmark {
    private static final double LARGEST_MILLIS = 60;
    private static final int SECONDS = 12;
    private static final int BRIGHT = 128;
    /** The panel looks for a new picture so often. */
    private static final long LOOK_NANOS = 20_000_000L;

    @Override
    public String name() {
        return "video";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        try (ScratchFolder scratch = new ScratchFolder()) {
            Path video = scratch.path().resolve("flash.mkv");
            make(video);
            say.accept("a white flash with a beep every second, 640x360, 25 pictures a second");
            List<Figure> figures = new ArrayList<>(figures("from the start", play(video, false), say));
            if (!brief) {
                figures.addAll(figures("after a pause", play(video, true), say));
            }
            return figures;
        }
    }

    private static List<Double> play(Path video, boolean pausing) throws IOException {
        BeepWatch beeps = new BeepWatch();
        List<Long> flashes = new ArrayList<>();
        try (BenchPlayer player = BenchPlayer.open(beeps)) {
            player.video().show(true);
            long key = player.newKey();
            player.play(key, video, Duration.ZERO);
            player.awaitStarted(key);
            if (pausing) {
                player.awaitPosition(key, Duration.ofMillis(2_500));
                player.tell(on -> on.pause(Duration.ZERO));
                long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
                player.await("the pause to last", () -> System.nanoTime() > until);
                player.tell(on -> on.resume(Duration.ZERO));
            }
            look(player, key, flashes);
        }
        return offsets(flashes, beeps.onsets());
    }

    private static void look(BenchPlayer player, long key, List<Long> flashes) {
        boolean bright = false;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS + 5);
        while (System.nanoTime() < end && !player.news().contains("ended " + key)) {
            Optional<VideoFrame> frame = player.video().current();
            if (frame.isPresent()) {
                boolean now = isBright(frame.get());
                if (now && !bright) {
                    flashes.add(System.nanoTime());
                }
                bright = now;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static boolean isBright(VideoFrame frame) {
        int x = frame.image().getWidth() / 2;
        int y = frame.image().getHeight() / 2;
        return (frame.image().getRGB(x, y) & 0xff) > BRIGHT;
    }

    /** Milliseconds by which each flash is later than the beep next to it. */
    private static List<Double> offsets(List<Long> flashes, List<Long> beeps) {
        List<Double> offsets = new ArrayList<>();
        for (long flash : flashes) {
            beeps.stream()
                    .mapToDouble(beep -> (flash - beep) / 1e6)
                    .boxed()
                    .min((a, b) -> Double.compare(Math.abs(a), Math.abs(b)))
                    .ifPresent(offsets::add);
        }
        return offsets;
    }

    private static List<Figure> figures(String when, List<Double> offsets, Consumer<String> say) {
        StringBuilder line = new StringBuilder(when).append(", picture later than sound, ms:");
        offsets.forEach(offset -> line.append(String.format(Locale.ROOT, " %.0f", offset)));
        say.accept(line.toString());
        double worst = offsets.stream().mapToDouble(Math::abs).max().orElse(Double.NaN);
        double mean = offsets.stream().mapToDouble(offset -> offset).average().orElse(Double.NaN);
        return List.of(
                Figure.atLeast("flashes seen " + when, offsets.size(), "flashes", SECONDS - 5.0),
                Figure.atMost("picture away from its sound " + when + ", worst", worst, "ms", LARGEST_MILLIS),
                Figure.told("picture later than its sound " + when + ", mean", mean, "ms"));
    }

    private static void make(Path file) throws IOException {
        String length = ":d=" + SECONDS;
        List<String> command = List.of(
                "ffmpeg",
                "-nostdin",
                "-v",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                "color=black:size=640x360:rate=25" + length,
                "-f",
                "lavfi",
                "-i",
                "aevalsrc='if(gte(mod(t,1),0.5)*lt(mod(t,1),0.6),0.5*sin(2*PI*1000*t),0)':s=48000" + length,
                "-vf",
                "drawbox=t=fill:color=white:enable='gte(mod(t+0.001,1),0.5)*lt(mod(t+0.001,1),0.6)'",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "pcm_s16le",
                file.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("ffmpeg cannot write the video");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
