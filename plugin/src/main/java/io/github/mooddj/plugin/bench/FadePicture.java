package io.github.mooddj.plugin.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws the levels of a {@link FadeCheck} over time as SVG, readable on light and dark paper. */
final class FadePicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 58;
    private static final int TOP = 44;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 46;
    private static final double LOWEST = -30;
    private static final double HIGHEST = 3;
    private static final double MILLIS = 10;

    private final FadeCheck fade;

    FadePicture(FadeCheck fade) {
        this.fade = fade;
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\" role=\"img\">%n",
                WIDTH, HEIGHT));
        svg.append(format("<title>Level over time of a fade: %s</title>%n", fade.name()));
        svg.append(format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, HEIGHT));
        for (int level = 0; level >= LOWEST; level -= 6) {
            svg.append(format(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#d8dde3\"/>%n",
                    LEFT, WIDTH - RIGHT, y(level), y(level)));
            svg.append(format(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#444c56\">%d dB</text>%n",
                    LEFT - 8, y(level) + 4, level));
        }
        for (double second = 0; second * 1000 <= end(); second += 0.5) {
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#444c56\">%.1f s</text>%n",
                    x(second * 1000), HEIGHT - BOTTOM + 20, second));
        }
        svg.append(format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#444c56\">since the command</text>%n",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8));
        curve(svg, TonePair::first, "#0b6bcb", 2, "old", 0);
        curve(svg, TonePair::second, "#c2410c", 2, "new", 1);
        curve(svg, pair -> Math.hypot(pair.first(), pair.second()), "#1f2937", 3, "together", 2);
        return svg.append("</svg>\n").toString();
    }

    private void curve(
            StringBuilder svg, ToDoubleFunction<TonePair> value, String colour, int width, String name, int place) {
        StringBuilder points = new StringBuilder();
        List<TonePair> windows = fade.windows();
        for (int i = 0; i < windows.size(); i++) {
            double level = FadeCheck.decibels(value.applyAsDouble(windows.get(i)));
            if (level >= LOWEST) {
                points.append(format("%.1f,%.1f ", x(i * MILLIS + MILLIS / 2), y(level)));
            }
        }
        svg.append(format(
                "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" points=\"%s\"/>%n",
                colour, width, points.toString().strip()));
        int at = LEFT + 8 + 110 * place;
        svg.append(format(
                "<line x1=\"%d\" x2=\"%d\" y1=\"20\" y2=\"20\" stroke=\"%s\" stroke-width=\"%d\"/>"
                        + "<text x=\"%d\" y=\"24\" fill=\"#1f2937\">%s</text>%n",
                at, at + 24, colour, width, at + 32, name));
    }

    private double end() {
        return fade.windows().size() * MILLIS;
    }

    private double x(double millis) {
        return LEFT + millis / end() * (WIDTH - LEFT - RIGHT);
    }

    private double y(double level) {
        return TOP + (HIGHEST - level) / (HIGHEST - LOWEST) * (HEIGHT - TOP - BOTTOM);
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
