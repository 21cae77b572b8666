package io.github.mooddj.host.loudness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The program ffmpeg: what it measures, and files that it makes. Tests are skipped where it is missing. */
public final class Ffmpeg {
    private Ffmpeg() {}

    /** Integrated loudness in LUFS and true peak in dBFS, by its filter {@code ebur128}. */
    public static double[] measure(Path file) throws IOException {
        double lufs = Double.NaN;
        double peak = Double.NEGATIVE_INFINITY;
        for (String line : run(
                "-i",
                file.toString(),
                "-af",
                "ebur128=peak=true:metadata=1,ametadata=mode=print:file=-",
                "-f",
                "null",
                "-")) {
            if (line.startsWith("lavfi.r128.I=")) {
                lufs = Double.parseDouble(line.substring(line.indexOf('=') + 1));
            } else if (line.startsWith("lavfi.r128.true_peaks_ch")) {
                peak = Math.max(peak, Double.parseDouble(line.substring(line.indexOf('=') + 1)));
            }
        }
        return new double[] {lufs, peak == Double.NEGATIVE_INFINITY ? Double.NaN : 20 * Math.log10(peak)};
    }

    /** Runs it with these arguments; gives what it printed, without its log. */
    public static List<String> run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("ffmpeg is not installed");
        }
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("ffmpeg failed: " + command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return lines;
    }
}
