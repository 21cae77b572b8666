package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.Playlist;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private final Path temp;

    KilledProcessTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void everyWriteThatReturnedIsThereAfterTheProcessWasKilled() throws IOException, InterruptedException {
        int acknowledged = 0;
        for (int cycle = 1; cycle <= 3; cycle++) {
            acknowledged = Math.max(acknowledged, writeAndKill(acknowledged + 15 * cycle));
            assertKept(acknowledged);
        }
        assertTrue(acknowledged >= 45, "acknowledged " + acknowledged);
    }

    private int writeAndKill(int killAfter) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == killAfter) {
                    // Through the handle: the process itself would throw away what it has said.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly();
        }
        writer.waitFor();
        assertTrue(acknowledged >= killAfter, "the writer ended after " + acknowledged);
        return acknowledged;
    }

    private void assertKept(int acknowledged) {
        StoreOpening.Opened opened =
                assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(temp, InstantSource.system()));
        try (H2PlaylistStore store = opened.store()) {
            assertEquals(Optional.empty(), opened.notice());
            List<String> names = store.playlists().stream().map(Playlist::name).toList();
            for (int i = 1; i <= acknowledged; i++) {
                assertTrue(names.contains(String.valueOf(i)), "lost " + i + " of " + acknowledged);
            }
        }
    }

    /** The process that is killed: says each number once it is saved. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            if (!(H2PlaylistStore.open(Path.of(arguments[0]), InstantSource.system())
                    instanceof StoreOpening.Opened opened)) {
                throw new IllegalStateException("not opened");
            }
            int last = opened.store().playlists().stream()
                    .mapToInt(playlist -> Integer.parseInt(playlist.name()))
                    .max()
                    .orElse(0);
            for (int i = last + 1; ; i++) {
                opened.store().createPlaylist(String.valueOf(i));
                System.out.println(i);
            }
        }
    }
}
