package io.github.mooddj.host.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which files the player opens. Stateless. */
final class MediaFiles {
    static final Set<String> ENDINGS = Set.of(
            "mp3", "flac", "ogg", "oga", "opus", "m4a", "aac", "wav", "wma", "aiff", "mp4", "m4v", "mkv", "webm", "avi",
            "mov", "mpg", "mpeg", "ogv");
    private static final Logger log = LoggerFactory.getLogger(MediaFiles.class);
    private static final int MOST = 10_000;

    private MediaFiles() {}

    static boolean plays(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * The files themselves, and what plays in the folders, in the order of their names; what cannot be read is left
     * out.
     */
    static List<Path> in(List<Path> chosen) {
        List<Path> found = new ArrayList<>();
        for (Path path : chosen) {
            if (!Files.isDirectory(path)) {
                found.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(file -> plays(file) && Files.isRegularFile(file))
                        .sorted()
                        .limit(MOST)
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException e) {
                log.warn("{} cannot be looked through to its end", path, e);
            }
        }
        return found;
    }
}
