package io.github.mooddj.plugin.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.playlists.TrackTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real libVLC, with the opus file of the library's own tests. */
class VlcTagsTest {
    private static final Path OPUS =
            Path.of("../playlists/src/test/resources/io/github/mooddj/playlists/files/tone.opus");

    @Test
    void opusHasItsTags(@TempDir Path temp) throws IOException {
        Assumptions.assumeTrue(VlcLibrary.find() instanceof VlcLibrary.Found, "libVLC is not there");
        Path file = Files.copy(OPUS, temp.resolve("with space & umlaut ü.opus"));
        try (VlcTags tags = new VlcTags()) {
            TrackTags read = tags.read(file, "otherwise").orElseThrow();
            assertTrue(!read.title().equals("otherwise") && !read.artist().isEmpty(), read.toString());
            assertTrue(read.length().orElse(Duration.ZERO).toMillis() > 100, read.toString());
            Path garbage = Files.write(temp.resolve("garbage.opus"), new byte[2000]);
            assertEquals(
                    "otherwise",
                    tags.read(garbage, "otherwise").map(TrackTags::title).orElse("otherwise"));
            assertEquals(Optional.empty(), tags.read(temp.resolve("gone.opus"), "otherwise"));
        }
    }
}
