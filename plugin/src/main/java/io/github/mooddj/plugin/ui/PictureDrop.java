package io.github.mooddj.plugin.ui;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.TransferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A picture that is dragged onto the panel, or pasted, becomes a snapshot. */
final class PictureDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PictureDrop.class);

    private final transient Consumer<Path> dropped;
    private final transient Consumer<BufferedImage> pasted;

    /**
     * A handler of drops and pastes.
     *
     * @param dropped takes a picture file
     * @param pasted takes a picture that is no file
     */
    PictureDrop(Consumer<Path> dropped, Consumer<BufferedImage> pasted) {
        this.dropped = dropped;
        this.pasted = pasted;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                || support.isDataFlavorSupported(DataFlavor.imageFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        if (!support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            Optional<BufferedImage> image = image(support);
            image.ifPresent(pasted);
            return image.isPresent();
        }
        Optional<Path> picture = picture(support);
        picture.ifPresent(dropped);
        return picture.isPresent();
    }

    private static Optional<BufferedImage> image(TransferSupport support) {
        try {
            Object content = support.getTransferable().getTransferData(DataFlavor.imageFlavor);
            if (!(content instanceof Image image) || image.getWidth(null) < 1 || image.getHeight(null) < 1) {
                return Optional.empty();
            }
            BufferedImage copy =
                    new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = copy.createGraphics();
            pen.drawImage(image, 0, 0, null);
            pen.dispose();
            return Optional.of(copy);
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.warn("What was pasted cannot be read", e);
            return Optional.empty();
        }
    }

    private static Optional<Path> picture(TransferSupport support) {
        try {
            Object files = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            return ((List<?>) files)
                    .stream()
                            .map(file -> ((File) file).toPath())
                            .filter(PictureChoice::isPicture)
                            .findFirst();
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.warn("What was dropped cannot be read", e);
            return Optional.empty();
        }
    }
}
