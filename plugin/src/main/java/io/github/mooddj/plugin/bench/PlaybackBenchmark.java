package io.github.mooddj.plugin.bench;

import io.github.mooddj.plugin.bench.SoundFiles.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Fades between every two formats on the real libVLC, and gapless joints, measured in the sound. */
final class PlaybackBenchmark implements Benchmark {
    private static final String PICTURE = "fade.svg";

    private final List<FadeCheck> drawable = new ArrayList<>();

    @Override
    public String name() {
        return "playback";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        try (ScratchFolder folder = new ScratchFolder()) {
            SoundFiles files = new SoundFiles(folder.path());
            List<Figure> figures = new ArrayList<>(measure(files, brief, say));
            say.accept("bad tracks, and how soon the next one sounds");
            figures.addAll(BadInputCheck.figures(files, folder.path()));
            return figures;
        }
    }

    private List<Figure> measure(SoundFiles files, boolean brief, Consumer<String> say) throws IOException {
        List<Format> formats = SoundFiles.common();
        List<Format> shapes = SoundFiles.shapes();
        if (!files.hasEncoder()) {
            say.accept("there is no ffmpeg: wav at 48 kHz only");
            formats = List.of(SoundFiles.WAV);
            shapes = List.of();
        } else if (brief) {
            formats = List.of(formats.get(0), formats.get(1), formats.get(4));
            shapes = List.of(shapes.get(0), shapes.get(4));
        }
        say.accept("two tones, 400 Hz and 1 kHz at -12 dBFS, fades of 1 s at equal power");
        List<FadeCheck> cold = new ArrayList<>(walk(files, formats, false, say));
        List<FadeCheck> prefilled = walk(files, formats, true, say);
        if (!shapes.isEmpty()) {
            cold.addAll(walk(files, shapes, false, say));
        }
        drawable.clear();
        drawable.addAll(prefilled);
        List<Figure> figures = new ArrayList<>(figures(cold, prefilled));
        for (Format format : formats) {
            GaplessCheck joint = GaplessCheck.of(files, format);
            figures.add(joint(format, joint));
            figures.add(Figure.told("silence at the joint, " + format.name(), joint.silentMillis(), "ms"));
        }
        return figures;
    }

    private static List<FadeCheck> walk(SoundFiles files, List<Format> formats, boolean prefilled, Consumer<String> say)
            throws IOException {
        List<FadeCheck> checks = new FadeWalk(files, formats).walk(prefilled);
        say.accept(prefilled ? "prefilled" : "cold");
        for (FadeCheck check : checks) {
            say.accept(String.format(
                    Locale.ROOT,
                    "%-20s start %3.0f ms, power %+.2f to %+.2f dB, rest %.1f dBFS, first 100 ms %.1f dB",
                    check.name(),
                    check.startMillis(),
                    check.lowest(),
                    check.highest(),
                    check.rest(),
                    check.burst()));
        }
        return checks;
    }

    private static List<Figure> figures(List<FadeCheck> cold, List<FadeCheck> prefilled) {
        List<FadeCheck> all = Stream.concat(cold.stream(), prefilled.stream()).toList();
        return List.of(
                Figure.told("fades measured", all.size(), "fades"),
                Figure.atMost("silent windows of 10 ms in a fade", most(all, FadeCheck::silent), "windows", 0),
                Figure.atMost("power away from the law, worst window", most(all, FadeCheck::deviation), "dB", 0.5),
                Figure.atMost("what is neither tone, worst window", most(all, FadeCheck::rest), "dBFS", -55),
                Figure.atMost("first 100 ms of a start, against full level", most(all, FadeCheck::burst), "dB", -12),
                Figure.atMost(
                        "command to fade, prefilled, slowest", most(prefilled, FadeCheck::startMillis), "ms", 150),
                Figure.told("command to fade, prefilled, median", median(prefilled), "ms"),
                Figure.atMost("command to fade, cold, slowest", most(cold, FadeCheck::startMillis), "ms", 600),
                Figure.told("command to fade, cold, median", median(cold), "ms"));
    }

    private static Figure joint(Format format, GaplessCheck joint) {
        String name = "gap between tracks of one album, " + format.name();
        boolean exact = format.ending().equals("wav") || format.ending().equals("flac");
        double frames = Math.abs(joint.frames());
        return exact ? Figure.atMost(name, frames, "frames", 0.5) : Figure.told(name, frames, "frames");
    }

    private static double most(List<FadeCheck> checks, ToDoubleFunction<FadeCheck> value) {
        return checks.stream().mapToDouble(value).max().orElse(Double.NaN);
    }

    private static double median(List<FadeCheck> checks) {
        double[] sorted =
                checks.stream().mapToDouble(FadeCheck::startMillis).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    @Override
    public List<Path> draw(Path directory) throws IOException {
        List<Path> pictures = new ArrayList<>();
        for (FadeCheck fade : drawable.stream().limit(2).skip(1).toList()) {
            Files.createDirectories(directory);
            pictures.add(Files.writeString(directory.resolve(PICTURE), new FadePicture(fade).svg()));
        }
        return pictures;
    }
}
