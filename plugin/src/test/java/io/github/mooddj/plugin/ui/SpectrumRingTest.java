package io.github.mooddj.plugin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpectrumRingTest {
    private final FakeDj dj = new FakeDj();
    private Optional<JFrame> window = Optional.empty();
    private Optional<SpectrumRing> ring = Optional.empty();

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    }

    @AfterEach
    void close() throws Exception {
        if (window.isPresent()) {
            EventQueue.invokeAndWait(window.get()::dispose);
            assertEquals(0, dj.spectrumViewers.size(), "closed for good");
        }
    }

    @Test
    void spectraAreAskedForOnlyWhileTheRingCanBeSeen() throws Exception {
        show(300);
        assertEquals(1, dj.spectrumViewers.size(), "in sight");
        EventQueue.invokeAndWait(() -> ring.orElseThrow().setVisible(false));
        assertEquals(0, dj.spectrumViewers.size(), "hidden");
        EventQueue.invokeAndWait(() -> ring.orElseThrow().setVisible(true));
        assertEquals(1, dj.spectrumViewers.size(), "in sight again");
        EventQueue.invokeAndWait(() -> window.orElseThrow().setVisible(false));
        assertEquals(0, dj.spectrumViewers.size(), "its window is hidden");
        EventQueue.invokeAndWait(() -> window.orElseThrow().setVisible(true));
        assertEquals(1, dj.spectrumViewers.size(), "its window is back");
        EventQueue.invokeAndWait(() -> {
            window.orElseThrow().setExtendedState(JFrame.ICONIFIED);
            window.orElseThrow()
                    .dispatchEvent(new WindowEvent(window.orElseThrow(), WindowEvent.WINDOW_STATE_CHANGED, 0, 1));
        });
        assertEquals(0, dj.spectrumViewers.size(), "its window is an icon");
    }

    @Test
    void aRingThatIsTooSmallAsksForNothing() throws Exception {
        show(60);
        assertEquals(0, dj.spectrumViewers.size());
    }

    @Test
    void theCoverIsInTheMiddleAndTheBarsAreRoundIt() throws Exception {
        show(300);
        BufferedImage cover = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = cover.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 40, 20);
        pen.dispose();
        float[] bands = new float[SpectrumFeed.BANDS];
        Arrays.fill(bands, 1);
        EventQueue.invokeAndWait(() -> ring.orElseThrow().show(7, Color.BLUE, Optional.of(cover)));
        dj.spectrumViewers.get(0).accept(bands);
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        EventQueue.invokeAndWait(() -> {
            Graphics2D target = picture.createGraphics();
            ring.orElseThrow().paint(target);
            target.dispose();
        });
        assertEquals(Color.RED, new Color(picture.getRGB(150, 150)));
        int blue = 0;
        for (int y = 140; y < 160; y++) {
            blue = Math.max(blue, picture.getRGB(20, y) & 255);
        }
        assertEquals(255, blue, 8, "a bar of full height on the left");
    }

    private void show(int size) throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(() -> {
            JFrame frame = new JFrame();
            frame.setUndecorated(true);
            SpectrumRing made = new SpectrumRing(dj.spectrum());
            frame.add(made);
            frame.setSize(size, size);
            frame.setVisible(true);
            frame.validate();
            window = Optional.of(frame);
            ring = Optional.of(made);
        });
    }
}
