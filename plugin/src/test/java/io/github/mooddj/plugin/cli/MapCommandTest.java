package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
    private final Path directory;

    MapCommandTest(@TempDir Path directory) {
        this.directory = directory;
        StoreOpening.Opened opened =
                assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(directory, () -> CommandRun.NOW));
        try (H2PlaylistStore store = opened.store()) {
            store.createPlaylist("Road");
        }
    }

    private CommandRun map(String... words) {
        return CommandRun.of(Stream.of(Stream.of("map"), Stream.of(words), Stream.of("--data", directory.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    @Test
    void aWeightThatWouldChangeNothingIsSaid() {
        for (String[] words :
                List.of(new String[] {"--weights", "3"}, new String[] {"happy", "--weights", "3"}, new String[] {
                    "happy", "--none", "--weights", "3"
                })) {
            CommandRun refused = map(words);
            assertEquals(2, refused.exitCode());
            assertTrue(refused.error().startsWith("mood-dj: --weights needs playlists "), refused.error());
        }

        CommandRun fallback = map("fallback", "Road", "--weights", "3");
        assertEquals(2, fallback.exitCode());
        assertTrue(fallback.error().startsWith("mood-dj: the fallback is one playlist "), fallback.error());
        assertEquals(List.of("fallback  (none)"), map("fallback").outputLines());
    }

    @Test
    void aWeightForEachPlaylistIsTaken() {
        assertEquals(
                List.of("happy     Road"),
                map("happy", "Road", "--weights", "3").outputLines());
    }
}
