package io.github.mooddj.plugin.ui;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.TransferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A picture file that is dragged onto the panel becomes a snapshot. */
final class PictureDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PictureDrop.class);

    private final transient Consumer<Path> dropped;

    PictureDrop(Consumer<Path> dropped) {
        this.dropped = dropped;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        Optional<Path> picture = picture(support);
        picture.ifPresent(dropped);
        return picture.isPresent();
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
