package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and directories that only their owner may read, where the file system knows owners. Blocks on the disk.
 */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes a directory, and those above it as usual; one that is there stays as it is. */
    public static void makeDirectory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (directory.getParent() != null) {
            Files.createDirectories(directory.getParent());
        }
        Files.createDirectory(directory, attributes(directory, "rwx------"));
    }

    /** Makes an empty file, for a library that would make it readable for all; one that is there stays as it is. */
    public static void makeFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, attributes(file, "rw-------"));
        }
    }

    /** Takes a file or directory that was made earlier away from everybody else; nothing happens if it is not there. */
    public static void protect(Path file) throws IOException {
        if (Files.exists(file) && knowsOwners(file)) {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    /** Writes a file for its owner only from the first byte on; as a whole or not at all. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        makeFile(fresh);
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] attributes(Path file, String permissions) {
        return knowsOwners(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
