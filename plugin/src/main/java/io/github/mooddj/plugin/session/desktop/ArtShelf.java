package io.github.mooddj.plugin.session.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Covers of songs as files, because the desktop asks for an address: the newest two in the plug-in's own directory,
 * none after the end. One thread.
 */
final class ArtShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ArtShelf.class);

    private final Path directory;
    private Optional<Path> newest = Optional.empty();
    private Optional<Path> older = Optional.empty();
    private long key = -1;

    ArtShelf(Path directory) {
        this.directory = directory;
    }

    /** The cover of this track as a file; empty when it has none or the disk refuses. */
    Optional<URI> of(ControlsState.Shown track) {
        if (track.cover().isEmpty()) {
            return Optional.empty();
        }
        if (track.key() != key) {
            put(track.key(), track.cover().get());
        }
        return newest.map(Path::toUri);
    }

    private void put(long wanted, BufferedImage cover) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve("cover-" + wanted + ".png");
            if (!ImageIO.write(cover, "png", file.toFile())) {
                throw new IOException("no writer for PNG");
            }
            delete(older);
            older = newest;
            newest = Optional.of(file);
            key = wanted;
        } catch (IOException e) {
            LOG.debug("A cover cannot be written for the desktop", e);
            newest = Optional.empty();
        }
    }

    private static void delete(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }

    /** Deletes all of them, those of a killed program too. */
    void clear() {
        newest = Optional.empty();
        older = Optional.empty();
        key = -1;
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> covers = Files.newDirectoryStream(directory, "cover-*.png")) {
            for (Path cover : covers) {
                Files.deleteIfExists(cover);
            }
        } catch (IOException e) {
            LOG.debug("Covers for the desktop cannot be deleted", e);
        }
    }
}
