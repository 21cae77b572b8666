package io.github.mooddj.plugin.sampling;

import io.github.mooddj.plugin.camera.CameraChoice;
import io.github.mooddj.plugin.camera.CheckeredPicture;
import io.github.mooddj.plugin.camera.FrameSource;
import io.github.mooddj.plugin.camera.FrameSources;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A camera that does what the test says. */
final class ScriptedCamera implements FrameSources {
    Optional<FrameSource.Refusal> refusal = Optional.empty();
    boolean dead;
    Runnable duringGrab = () -> {};
    BufferedImage picture = CheckeredPicture.of(320, 240);
    final List<CameraChoice> asked = new ArrayList<>();
    int openings;
    int grabs;
    int isOpen;

    @Override
    public FrameSource of(CameraChoice choice) {
        asked.add(choice);
        return new Source();
    }

    private final class Source implements FrameSource {
        private boolean open;
        private volatile boolean ended;

        @Override
        public String name() {
            return "scripted camera";
        }

        @Override
        public Optional<Refusal> open() {
            openings++;
            if (refusal.isEmpty()) {
                open = true;
                isOpen++;
            }
            return refusal;
        }

        @Override
        public Optional<BufferedImage> grab() {
            grabs++;
            duringGrab.run();
            return dead || ended || !open ? Optional.empty() : Optional.of(picture);
        }

        @Override
        public void interrupt() {
            ended = true;
        }

        @Override
        public void close() {
            if (open) {
                isOpen--;
            }
            open = false;
        }
    }
}
