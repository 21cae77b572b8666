package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.Frames;
import java.util.ArrayList;
import java.util.List;

/**
 * One recorded fade from one tone to another, in windows of 10 ms from the command on.
 *
 * @param name from what to what
 * @param windows the two tones in each window, as shares of their full levels
 * @param startMillis from the command to the first window with the new tone
 * @param lowest power of both against one alone in the fade, least, dB
 * @param highest the same, most, dB
 * @param rest loudest window of everything that is neither tone, dBFS
 * @param burst loudest window of the new tone in the first 100 ms of the fade, against its full level, dB
 */
record FadeCheck(
        String name,
        List<TonePair> windows,
        double startMillis,
        double lowest,
        double highest,
        double rest,
        double burst) {
    /** A tone is there from this share of its full level on. */
    private static final double NOTICEABLE = 0.01;

    private static final int STEADY = 10;
    private static final int WINDOW_MILLIS = 10;

    /** Copies. */
    FadeCheck {
        windows = List.copyOf(windows);
    }

    /**
     * Measures.
     *
     * @param sound from 0.1 s before the command, when the old tone stood alone, to at least 0.1 s after the fade
     */
    static FadeCheck of(String name, double[] sound, int outHertz, int inHertz) {
        List<TonePair> raw = new ArrayList<>();
        for (int from = 0; from + Frames.BLOCK <= sound.length; from += Frames.BLOCK) {
            raw.add(TonePair.in(sound, from, outHertz, inHertz));
        }
        double before = raw.subList(0, STEADY).stream()
                .mapToDouble(TonePair::first)
                .average()
                .orElse(0);
        double after = raw.subList(raw.size() - STEADY, raw.size()).stream()
                .mapToDouble(TonePair::second)
                .average()
                .orElse(0);
        List<TonePair> windows = raw.subList(STEADY, raw.size()).stream()
                .map(pair -> new TonePair(pair.first() / before, pair.second() / after, pair.rest()))
                .toList();
        int start = first(windows);
        double lowest = 0;
        double highest = 0;
        double rest = 0;
        double burst = 0;
        for (int i = 0; i < windows.size(); i++) {
            TonePair pair = windows.get(i);
            double power = decibels(Math.hypot(pair.first(), pair.second()));
            lowest = Math.min(lowest, power);
            highest = Math.max(highest, power);
            rest = Math.max(rest, pair.rest());
            burst = i < start + STEADY ? Math.max(burst, pair.second()) : burst;
        }
        return new FadeCheck(
                name, windows, (double) start * WINDOW_MILLIS, lowest, highest, decibels(rest), decibels(burst));
    }

    private static int first(List<TonePair> windows) {
        int at = 0;
        while (at < windows.size() && windows.get(at).second() < NOTICEABLE) {
            at++;
        }
        return at;
    }

    /** Windows in which neither tone reaches a tenth of its level. */
    long silent() {
        return windows.stream()
                .filter(pair -> Math.hypot(pair.first(), pair.second()) < 0.1)
                .count();
    }

    /** The largest distance from the law in either direction, dB. */
    double deviation() {
        return Math.max(-lowest, highest);
    }

    static double decibels(double amplitude) {
        return 20 * Math.log10(Math.max(amplitude, 1e-9));
    }
}
