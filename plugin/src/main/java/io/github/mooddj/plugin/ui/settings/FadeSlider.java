package io.github.mooddj.plugin.ui.settings;

import java.text.NumberFormat;
import java.time.Duration;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** A length from 0 to 12 s, in tenths, finer than that only as it was given, with its figure beside it. */
final class FadeSlider extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int STEP_MILLIS = 50;
    private static final int MOST = 12_000 / STEP_MILLIS;

    private final JSlider slider = new JSlider(0, MOST);
    private final JLabel figure = new JLabel("", SwingConstants.TRAILING);
    private boolean drawing;

    /** Calls {@code changed} when the user let go of it. */
    FadeSlider(String name, Runnable changed) {
        super(new MigLayout("insets 0, fillx", "[grow, fill]8[60!, fill]"));
        setOpaque(false);
        slider.setName(name);
        slider.setOpaque(false);
        slider.setMajorTickSpacing(2000 / STEP_MILLIS);
        label(slider);
        slider.setPaintTicks(true);
        slider.setPaintLabels(true);
        slider.getAccessibleContext().setAccessibleName(Words.text(name));
        slider.addChangeListener(event -> {
            figure.setText(words(length()));
            if (!drawing && !slider.getValueIsAdjusting()) {
                changed.run();
            }
        });
        add(slider);
        add(figure, "top");
    }

    Duration length() {
        return Duration.ofMillis((long) slider.getValue() * STEP_MILLIS);
    }

    void show(Duration length) {
        drawing = true;
        slider.setValue((int) Math.round((double) length.toMillis() / STEP_MILLIS));
        figure.setText(words(length()));
        drawing = false;
    }

    private static String words(Duration length) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(1);
        return Words.text("seconds", format.format(length.toMillis() / 1000.0));
    }

    /** A figure at every second whole second. */
    private static void label(JSlider slider) {
        var labels = slider.createStandardLabels(2000 / STEP_MILLIS);
        labels.forEach((value, label) -> ((JLabel) label).setText(String.valueOf(value * STEP_MILLIS / 1000)));
        slider.setLabelTable(labels);
    }
}
