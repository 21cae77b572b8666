package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.camera.PreviewFrame;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The panel's preview without a window: draws every frame as the panel does, to measure what that takes. */
public final class OffscreenPreview implements Consumer<PreviewFrame> {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 176;

    private final StatusRelay<PreviewFrame> frames = new StatusRelay<>(this::draw);
    private final BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private Optional<PreviewView> view = Optional.empty();

    /** A preview that has drawn nothing yet. */
    public OffscreenPreview() {}

    @Override
    public void accept(PreviewFrame frame) {
        frames.accept(frame);
    }

    private void draw(PreviewFrame frame) {
        PreviewView shown = view.orElseGet(OffscreenPreview::make);
        view = Optional.of(shown);
        shown.show(Optional.of(frame));
        Graphics2D pen = screen.createGraphics();
        shown.paint(pen);
        pen.dispose();
    }

    private static PreviewView make() {
        PreviewView view = new PreviewView(new Messages(Locale.ENGLISH, ZoneId.of("UTC")));
        view.setSize(WIDTH, HEIGHT);
        view.show(Color.GRAY, true);
        return view;
    }
}
