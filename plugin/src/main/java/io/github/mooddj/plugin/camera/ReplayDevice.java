package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A camera that shows still pictures. */
final class ReplayDevice implements CameraDevice {
    private static final Dimension NOMINAL = new Dimension(640, 480);

    private final String name;
    private final Supplier<PictureShelf> pictures;
    private volatile @Nullable PictureShelf open;

    /**
     * A closed device.
     *
     * @param name for people
     * @param pictures looks for the pictures, at every opening anew; throws {@link WebcamException} when there are none
     */
    ReplayDevice(String name, Supplier<PictureShelf> pictures) {
        this.name = name;
        this.pictures = pictures;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[] {NOMINAL};
    }

    @Override
    public Dimension getResolution() {
        return NOMINAL;
    }

    @Override
    public void setResolution(Dimension size) {
        // Pictures come as large as they are.
    }

    @Override
    public @Nullable BufferedImage getImage() {
        PictureShelf shelf = open;
        return shelf == null ? null : shelf.current().orElse(null);
    }

    @Override
    public void open() {
        open = pictures.get();
    }

    @Override
    public void close() {
        open = null;
    }

    @Override
    public void interrupt() {
        close();
    }

    @Override
    public void dispose() {
        close();
    }

    @Override
    public boolean isOpen() {
        return open != null;
    }
}
