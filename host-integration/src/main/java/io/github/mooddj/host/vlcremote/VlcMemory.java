package io.github.mooddj.host.vlcremote;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What outlives this process: where the VLC that it started listens, and what is the user's in there. */
final class VlcMemory {
    private static final Logger log = LoggerFactory.getLogger(VlcMemory.class);

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    /** Keeps its files in a folder, which is made for its owner only. */
    VlcMemory(Path folder) {
        this.folder = folder;
    }

    /** The settings of the VLC that is started. */
    Path config() {
        return folder.resolve("vlcrc");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
    }

    /** Where the VLC listens that was started last. */
    Optional<VlcDoor> door() {
        return VlcConfig.door(config());
    }

    Optional<Keepsake> keepsake() {
        return read("users-own.json", Keepsake.class);
    }

    void keep(Keepsake keepsake) {
        write("users-own.json", keepsake);
    }

    void forgetKeepsake() {
        try {
            Files.deleteIfExists(file("users-own.json"));
        } catch (IOException e) {
            log.warn("What VLC had before cannot be forgotten: {}", e.getMessage());
        }
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        try {
            return Files.exists(file(name))
                    ? Optional.of(json.readValue(file(name).toFile(), type))
                    : Optional.empty();
        } catch (JacksonException e) {
            log.warn("What VLC had before is damaged and is left aside: {}", e.getOriginalMessage());
            return Optional.empty();
        } catch (IOException e) {
            log.warn("What VLC had before cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private void write(String name, Object value) {
        try {
            prepare();
            Path fresh = file(name + ".new");
            json.writeValue(fresh.toFile(), value);
            Files.move(fresh, file(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("What VLC has cannot be written down: {}", e.getMessage());
        }
    }
}
