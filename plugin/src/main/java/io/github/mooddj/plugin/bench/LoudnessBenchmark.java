package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.loudness.LoudnessReader;
import io.github.mooddj.host.loudness.LoudnessReader.Outcome;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.plugin.demo.DemoMusic;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How exactly and how fast songs are measured: the tones of EBU Tech 3341, and the demo's music beside ffmpeg. */
final class LoudnessBenchmark implements Benchmark {
    private static final List<String> KINDS = List.of("wav", "flac", "mp3", "ogg", "opus", "m4a");
    private static final int SONGS = 6;
    private static final int SONGS_IF_BRIEF = 2;
    private static final double NANOS = 1e9;

    private double seconds;
    private double nanos;

    @Override
    public String name() {
        return "loudness";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        VlcLibrary library = VlcLibrary.find();
        if (library instanceof VlcLibrary.Missing missing) {
            throw new IOException(missing.reason());
        }
        seconds = 0;
        nanos = 0;
        try (ScratchFolder scratch = new ScratchFolder();
                LoudnessReader reader = ((VlcLibrary.Found) library).loudnessReader()) {
            List<Figure> figures = new ArrayList<>(tones(reader, scratch.path()));
            figures.addAll(songs(reader, scratch.path(), brief ? SONGS_IF_BRIEF : SONGS, say));
            figures.add(Figure.atLeast("scan speed", seconds / (nanos / NANOS), "times real time", 10));
            return figures;
        }
    }

    private List<Figure> tones(LoudnessReader reader, Path directory) throws IOException {
        double largest = 0;
        for (EbuTones.Tone tone : EbuTones.write(directory)) {
            largest = Math.max(largest, Math.abs(measure(reader, tone.file())[0] - tone.lufs()));
        }
        return List.of(Figure.atMost("EBU Tech 3341, tones 1 to 5, largest deviation", largest, "LU", 0.1));
    }

    private List<Figure> songs(LoudnessReader reader, Path directory, int count, Consumer<String> say)
            throws IOException {
        Path music = directory.resolve("music");
        DemoMusic.make(music);
        List<Path> songs;
        try (Stream<Path> files = Files.list(music)) {
            songs = files.sorted().limit(count).toList();
        }
        double lufs = 0;
        double peak = 0;
        int compared = 0;
        for (int i = 0; i < songs.size(); i++) {
            Path song = encoded(songs.get(i), KINDS.get(i % KINDS.size()));
            double[] own = measure(reader, song);
            OptionalDouble[] other = ffmpeg(song);
            if (other[0].isPresent() && other[1].isPresent()) {
                compared++;
                lufs = Math.max(lufs, Math.abs(own[0] - other[0].getAsDouble()));
                peak = Math.max(peak, Math.abs(own[1] - other[1].getAsDouble()));
            }
            say.accept(String.format(
                    Locale.ROOT, "%-24s %.2f LUFS, true peak %.2f dBFS", song.getFileName(), own[0], own[1]));
        }
        if (compared == 0) {
            say.accept("there is no ffmpeg to compare with");
            return List.of();
        }
        return List.of(
                Figure.told("files compared with ffmpeg", compared, ""),
                Figure.atMost("largest deviation from ffmpeg", lufs, "LU", 0.1),
                Figure.atMost("largest deviation of the true peak", peak, "dB", 0.5));
    }

    /** LUFS and true peak. */
    private double[] measure(LoudnessReader reader, Path file) throws IOException {
        long begin = System.nanoTime();
        Outcome outcome = reader.measure(file.toUri(), () -> true);
        nanos += System.nanoTime() - begin;
        if (outcome instanceof Outcome.Measured measured) {
            seconds += measured.length().toMillis() / 1000.0;
            return new double[] {measured.loudness().lufs(), measured.loudness().truePeak()};
        }
        throw new IOException(file.getFileName() + " cannot be measured: " + outcome);
    }

    private static Path encoded(Path wave, String kind) {
        Path file = Path.of(wave.toString().replaceAll("\\.wav$", "." + kind));
        if (!kind.equals("wav")) {
            var unused = lines("-i", wave.toString(), file.toString());
        }
        return Files.exists(file) ? file : wave;
    }

    private static OptionalDouble[] ffmpeg(Path file) {
        OptionalDouble lufs = OptionalDouble.empty();
        OptionalDouble peak = OptionalDouble.empty();
        for (String line : lines(
                "-i",
                file.toString(),
                "-af",
                "ebur128=peak=true:metadata=1,ametadata=mode=print:file=-",
                "-f",
                "null",
                "-")) {
            double value = line.startsWith("lavfi.") ? Double.parseDouble(line.substring(line.indexOf('=') + 1)) : 0;
            if (line.startsWith("lavfi.r128.I=")) {
                lufs = OptionalDouble.of(value);
            } else if (line.startsWith("lavfi.r128.true_peaks_ch")) {
                peak = OptionalDouble.of(Math.max(peak.orElse(-120), 20 * Math.log10(value)));
            }
        }
        return new OptionalDouble[] {lufs, peak};
    }

    /** What ffmpeg prints; nothing where it is missing. */
    private static List<String> lines(String... arguments) {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out = process.inputReader()) {
                return out.lines().toList();
            }
        } catch (IOException e) {
            return List.of();
        }
    }
}
