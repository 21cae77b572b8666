package io.github.mooddj.model.train;

import io.github.mooddj.model.train.EvaluationReport.ConfidenceBin;
import java.util.Locale;

/**
 * A reliability diagram: for each confidence, how often such answers are right. On the diagonal a network is exactly as
 * sure as it should be; the bars' strength shows how many answers there are.
 */
final class CalibrationCurve {
    private static final int SIDE = 320;
    private static final int MARGIN = 48;

    private final EvaluationReport report;

    CalibrationCurve(EvaluationReport report) {
        this.report = report;
    }

    String svg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                SIDE + 2 * MARGIN,
                SIDE + 2 * MARGIN));
        bars(svg);
        frame(svg);
        ticks(svg);
        captions(svg);
        return svg.append("</svg>\n").toString();
    }

    private void bars(StringBuilder svg) {
        int bins = report.calibration().size();
        double width = (double) SIDE / bins;
        int most = report.calibration().stream()
                .mapToInt(ConfidenceBin::answers)
                .max()
                .orElse(1);
        for (int i = 0; i < bins; i++) {
            ConfidenceBin bin = report.calibration().get(i);
            if (bin.answers() > 0) {
                double height = bin.accuracy() * SIDE;
                add(
                        svg,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#2a6fb0\""
                                + " fill-opacity=\"%.2f\"><title>%d answers, confidence %.2f, right %.2f</title></rect>%n",
                        MARGIN + i * width + 1,
                        MARGIN + SIDE - height,
                        width - 2,
                        height,
                        0.25 + 0.75 * Math.sqrt((double) bin.answers() / Math.max(1, most)),
                        bin.answers(),
                        bin.confidence(),
                        bin.accuracy());
            }
        }
    }

    /** The two axes, and the diagonal of a network that is as sure as it should be. */
    private static void frame(StringBuilder svg) {
        add(
                svg,
                "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#444444\"/>%n",
                MARGIN,
                MARGIN,
                MARGIN + SIDE,
                MARGIN + SIDE);
        add(
                svg,
                "<path d=\"M%d %dL%d %d\" stroke=\"#c0392b\" stroke-dasharray=\"5 4\"/>%n",
                MARGIN,
                MARGIN + SIDE,
                MARGIN + SIDE,
                MARGIN);
    }

    private static void ticks(StringBuilder svg) {
        for (int tick = 0; tick <= 4; tick++) {
            int along = SIDE * tick / 4;
            add(
                    svg,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%.2f</text>%n",
                    MARGIN + along,
                    MARGIN + SIDE + 16,
                    tick / 4.0);
            add(
                    svg,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.2f</text>%n",
                    MARGIN - 6,
                    MARGIN + SIDE - along + 4,
                    tick / 4.0);
        }
    }

    private void captions(StringBuilder svg) {
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">confidence</text>%n",
                MARGIN + SIDE / 2,
                MARGIN + SIDE + 36);
        add(
                svg,
                "<text x=\"%d\" y=\"%d\">part that is right; %d faces, ECE %.3f</text>%n",
                MARGIN,
                MARGIN - 16,
                report.facesFound(),
                report.ece());
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
