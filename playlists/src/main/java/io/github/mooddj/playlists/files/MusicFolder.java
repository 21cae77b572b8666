package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Finds the music below a folder. */
final class MusicFolder {
    private static final int DEEPEST = 40;
    /** Files that are taken from one folder. */
    static final int MOST = 500_000;

    private MusicFolder() {}

    /**
     * Music files below a folder, folder by folder in the order of their names. Hidden files and folders are left out;
     * links are followed, once.
     *
     * @param rejected takes folders that cannot be read
     */
    static List<Path> music(Path folder, RefusalList rejected, ImportProgress progress) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                progress.at(0, 0, directory.toString());
                if (progress.cancelled()) {
                    return FileVisitResult.TERMINATE;
                }
                return directory.equals(folder) || !isHidden(directory)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && MusicFiles.isAudio(file) && !isHidden(file)) {
                    found.add(file);
                }
                return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                rejected.add(file.toString(), Reason.of(failure));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path directory, @org.jspecify.annotations.Nullable IOException failure) {
                if (failure != null) {
                    rejected.add(directory.toString(), Reason.of(failure));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (found.size() >= MOST) {
            rejected.add(folder.toString(), Reason.TOO_MANY_FILES);
        }
        Comparator<String> natural = new NaturalOrder();
        found.sort(Comparator.comparing(Path::toString, natural));
        return found;
    }

    private static boolean isHidden(Path path) throws IOException {
        return Files.isHidden(path);
    }
}
