package io.github.mooddj.plugin.camera;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The demo camera's pictures, for tests. */
public final class DemoFaces {
    private DemoFaces() {}

    /** Puts one of them, such as {@code happy-010.jpg}, into a file. */
    public static void copy(String name, Path target) throws IOException {
        try (InputStream in = Objects.requireNonNull(open(name), name)) {
            Files.copy(in, target);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                DemoFaces.class.getResourceAsStream("/io/github/mooddj/plugin/demo/faces/" + name), name);
    }
}
