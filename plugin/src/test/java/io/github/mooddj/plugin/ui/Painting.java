package io.github.mooddj.plugin.ui;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.LookAndFeel;
import javax.swing.RootPaneContainer;
import javax.swing.UIManager;

/**
 * Paints windows into files, in one look.
 *
 * @param place the folder
 * @param only part of the names that are wanted
 * @param prefix of every name
 * @param theme the look's name, the end of every name
 * @param look the look
 */
public record Painting(Path place, String only, String prefix, String theme, LookAndFeel look) {
    /** The language of the pictures. */
    Locale locale() {
        return Locale.getDefault();
    }

    /** Whether this look is not one of ours. */
    public boolean foreign() {
        return theme.equals("metal");
    }

    /** Paints a component in a window of this size. */
    void panel(String name, Dimension size, double scale, Callable<JComponent> maker, Consumer<Window> prepare)
            throws Exception {
        window(
                name,
                scale,
                () -> {
                    JFrame frame = new JFrame();
                    frame.setUndecorated(true);
                    frame.add(maker.call());
                    frame.setSize(size);
                    return frame;
                },
                prepare);
    }

    /**
     * Paints a window, if the screen of this process has its scale: text is measured by the screen's.
     *
     * @param scale pixels of a unit, 1 or 2
     * @param maker makes it, on the event dispatch thread
     * @param prepare brings it into the state to be painted; not on the event dispatch thread
     */
    public void window(String name, double scale, Callable<Window> maker, Consumer<Window> prepare) throws Exception {
        String full = prefix + name + "-" + theme;
        if (!full.contains(only) || scale != screenScale()) {
            return;
        }
        Window window = get(() -> {
            UIManager.setLookAndFeel(look);
            Window made = maker.call();
            made.setVisible(true);
            return made;
        });
        prepare.accept(window);
        settle(window);
        BufferedImage picture = get(() -> picture(window, scale));
        get(() -> {
            window.dispose();
            return Optional.empty();
        });
        Files.createDirectories(place);
        ImageIO.write(picture, "png", place.resolve(full + ".png").toFile());
    }

    private static double screenScale() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDefaultConfiguration()
                .getDefaultTransform()
                .getScaleX();
    }

    private static BufferedImage picture(Window window, double scale) {
        Container content = ((RootPaneContainer) window).getRootPane();
        BufferedImage picture = new BufferedImage(
                (int) (content.getWidth() * scale), (int) (content.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.scale(scale, scale);
        content.paint(pen);
        pen.dispose();
        return picture;
    }

    /** Lets layout and workers come to rest. */
    public static void settle(Window window) {
        for (int turn = 0; turn < 12; turn++) {
            try {
                boolean never = new CountDownLatch(1).await(25, TimeUnit.MILLISECONDS);
                assert !never;
                get(() -> {
                    window.validate();
                    return true;
                });
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static <T> T get(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeLater(task);
        try {
            return task.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A face in front of a camera. */
    static BufferedImage face() {
        try {
            return ImageIO.read(Painting.class.getResource("/io/github/mooddj/plugin/bench/face.jpg"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
