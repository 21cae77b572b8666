package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSyncCommandTest {
    private static final String FORGOTTEN = "The password for %s is not known any more; add the server again";

    private final Path directory;

    ServerSyncCommandTest(@TempDir Path directory) {
        this.directory = directory;
        StoreOpening.Opened opened =
                assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(directory, () -> CommandRun.NOW));
        try (H2PlaylistStore store = opened.store()) {
            store.servers().add("Attic", URI.create("http://attic.example"), "ada");
            store.servers().add("Cellar", URI.create("http://cellar.example"), "ada");
        }
    }

    @Test
    void aServerThatCannotBeAskedKeepsTheOthersFromNothing() {
        CommandRun all = CommandRun.of("server", "sync", "--data", directory.toString());

        assertEquals(1, all.exitCode());
        assertEquals(
                List.of(
                        "mood-dj: Attic: " + FORGOTTEN.formatted("Attic"),
                        "mood-dj: Cellar: " + FORGOTTEN.formatted("Cellar")),
                all.errors().lines().toList());
    }

    @Test
    void theOneThatWasNamedIsTheOnlyOneAsked() {
        CommandRun one = CommandRun.of("server", "sync", "cellar", "--data", directory.toString());

        assertEquals(1, one.exitCode());
        assertEquals("mood-dj: " + FORGOTTEN.formatted("Cellar"), one.error());
    }
}
