package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.ui.settings.FirstLibrary;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;

/** The introduction, step by step. */
final class FirstRunPictures {
    private static final Map<String, Dimension> SIZES = new LinkedHashMap<>();

    static {
        SIZES.put("wide", new Dimension(760, 620));
        SIZES.put("narrow", new Dimension(320, 700));
        SIZES.put("low", new Dimension(420, 480));
    }

    private FirstRunPictures() {}

    static void paint(Painting painting) throws Exception {
        Map<String, Consumer<Stage>> steps = new LinkedHashMap<>();
        steps.put("1-promise", stage -> {});
        steps.put("2-face", stage -> stage.camera(Optional.of(PanelPictures.frame()), CameraStatus.State.LIVE));
        steps.put(
                "2-noface",
                stage -> stage.camera(
                        Optional.of(new PreviewFrame(Painting.face(), Optional.empty())), CameraStatus.State.NO_FACE));
        steps.put("2-nopicture", stage -> stage.camera(Optional.empty(), CameraStatus.State.LOST));
        steps.put("3-music", stage -> stage.press("welcome.without"));
        steps.put("3-imported", stage -> {
            stage.press("welcome.without");
            stage.press("first.music.demo");
            stage.await("first.music.map");
        });
        for (Map.Entry<String, Dimension> size : SIZES.entrySet()) {
            if (painting.foreign() && !size.getKey().equals("wide")) {
                continue;
            }
            for (Map.Entry<String, Consumer<Stage>> step : steps.entrySet()) {
                paint(painting, "intro-" + size.getKey() + "-" + step.getKey(), size.getValue(), 1, step.getValue());
            }
        }
        if (!painting.foreign()) {
            paint(painting, "intro-double-2-face", new Dimension(760, 620), 2, steps.get("2-face"));
        }
    }

    private static void paint(Painting painting, String name, Dimension size, double scale, Consumer<Stage> act)
            throws Exception {
        FakeDj dj = new FakeDj();
        FirstRunCast cast = new FirstRunCast(dj);
        try (FirstLibrary library = new FirstLibrary(Path.of("target", "gallery-music"))) {
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
                            cast.needs(library.music()),
                            painting.locale(),
                            ZoneOffset.UTC),
                    window -> act.accept(new Stage(window, cast)));
        }
    }

    /** What is to be seen. */
    private record Stage(Window window, FirstRunCast cast) {
        void camera(Optional<PreviewFrame> frame, CameraStatus.State state) {
            press("welcome.allow");
            cast.tell(frame, new CameraStatus(state, "Camera", CameraWhy.NONE, Optional.empty(), ""));
        }

        void press(String name) {
            EventQueue.invokeLater(() -> EventThread.named(window, name)
                    .map(AbstractButton.class::cast)
                    .orElseThrow()
                    .doClick());
            Painting.settle(window);
        }

        void await(String name) {
            for (int turn = 0; turn < 200; turn++) {
                if (EventThread.get(
                        () -> EventThread.named(window, name).orElseThrow().isVisible())) {
                    return;
                }
                Painting.settle(window);
            }
            throw new AssertionError("not to be seen: " + name);
        }
    }
}
