package io.github.mooddj.host.vlcj;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be handed to libVLC, and what can be said of it before. */
final class Location {
    private static final Set<String> STREAMS = Set.of("http", "https");

    private Location() {}

    /** Why this cannot be played, without a full stop; empty when it is worth trying. Reads the file system. */
    static Optional<String> trouble(URI location) {
        String scheme = scheme(location);
        if (STREAMS.contains(scheme)) {
            return location.getHost() == null ? Optional.of("its address names no server") : Optional.empty();
        }
        if (!scheme.equals("file")) {
            return Optional.of("only files and http addresses can be played");
        }
        try {
            return trouble(Path.of(location));
        } catch (IllegalArgumentException e) {
            return Optional.of("its file name cannot be understood");
        } catch (IOException e) {
            return Optional.of("its file cannot be read");
        }
    }

    private static Optional<String> trouble(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of("the file is gone");
        } else if (!Files.isRegularFile(file)) {
            return Optional.of("it is not a file");
        } else if (!Files.isReadable(file)) {
            return Optional.of("the file may not be read");
        } else if (Files.size(file) == 0) {
            return Optional.of("the file is empty");
        }
        return Optional.empty();
    }

    /** The text for libVLC: {@code file:///}, {@code http://} or {@code https://}. */
    static String mrl(URI location) {
        return scheme(location).equals("file")
                ? "file://" + Path.of(location).toUri().getRawPath()
                : location.toASCIIString();
    }

    private static String scheme(URI location) {
        String scheme = location.getScheme();
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }
}
