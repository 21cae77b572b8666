package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Files that no player can play, or not to their end. */
final class BrokenFiles {
    private BrokenFiles() {}

    /** Makes some, and names one that does not exist; {@code whole} is one that is good. */
    static List<Path> in(Path directory, Path whole) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Path header = Files.write(directory.resolve("only a header.wav"), Arrays.copyOf(bytes, 44));
        Path text = Files.writeString(directory.resolve("text.mp3"), "this is no music ".repeat(500));
        Path empty = Files.write(directory.resolve("empty.flac"), new byte[0]);
        return List.of(header, text, empty, directory, directory.resolve("missing.ogg"));
    }
}
