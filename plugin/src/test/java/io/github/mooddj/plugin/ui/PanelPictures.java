package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The panel in many moments and sizes. */
final class PanelPictures {
    private static final Dimension WIDE = new Dimension(760, 620);
    private static final Dimension WIDEST = new Dimension(1120, 680);
    private static final Dimension NARROW = new Dimension(320, 700);
    private static final Dimension NARROW_WHOLE = new Dimension(320, 1180);

    private PanelPictures() {}

    static Map<String, DjStatus> moments() {
        Map<String, DjStatus> moments = new LinkedHashMap<>();
        moments.put("crossfade", SampleStatus.crossfade());
        moments.put("playing", SampleStatus.playing());
        moments.put("held", SampleStatus.held());
        moments.put("first", SampleStatus.firstRun());
        moments.put("gathering", SampleStatus.gathering());
        moments.put("snapshot", SampleStatus.snapshot());
        moments.put("paused", SampleStatus.paused());
        return moments;
    }

    static void paint(Painting painting) throws Exception {
        for (Map.Entry<String, DjStatus> moment : moments().entrySet()) {
            paint(painting, WIDE, 1, "wide-" + moment.getKey(), moment.getValue());
            if (!painting.foreign()) {
                paint(painting, WIDEST, 1, "widest-" + moment.getKey(), moment.getValue());
                paint(painting, NARROW, 1, "narrow-" + moment.getKey(), moment.getValue());
                paint(painting, NARROW_WHOLE, 1, "tall-" + moment.getKey(), moment.getValue());
                paint(painting, WIDE, 2, "double-" + moment.getKey(), moment.getValue());
            }
        }
    }

    private static void paint(Painting painting, Dimension size, double scale, String name, DjStatus status)
            throws Exception {
        FakeDj dj = new FakeDj();
        painting.panel(
                name,
                size,
                scale,
                () -> new MoodPanel(
                        dj,
                        dj.preview(),
                        dj.spectrum(),
                        () -> {},
                        () -> {},
                        FirstRun.none(),
                        painting.locale(),
                        ZoneOffset.UTC),
                window -> {
                    dj.publish(status);
                    Painting.settle(window);
                    dj.publish(frame());
                    dj.spectrumViewers.forEach(viewer -> viewer.accept(bands()));
                });
    }

    private static float[] bands() {
        float[] bands = new float[SpectrumFeed.BANDS];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = (float) Math.max(0, (0.95 - i / 70.0) * (0.65 + 0.35 * Math.sin(i * 1.7)));
        }
        return bands;
    }

    static PreviewFrame frame() {
        BufferedImage face = Painting.face();
        return new PreviewFrame(
                face,
                Optional.of(new FaceBox(
                        face.getWidth() * 0.32,
                        face.getHeight() * 0.2,
                        face.getWidth() * 0.4,
                        face.getHeight() * 0.55)));
    }
}
