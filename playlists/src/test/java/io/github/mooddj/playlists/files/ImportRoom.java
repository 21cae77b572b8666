package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty library, and a folder of music that can be brought into it. */
abstract class ImportRoom {
    final H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH));
    final MusicImport imports = new MusicImport(store, TagSource.NONE);

    @TempDir
    Path music = Path.of("");

    @AfterEach
    void close() {
        store.close();
    }

    Path song(String name) throws IOException {
        Path file = music.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "not really music: " + name);
    }

    ImportReport run(Path... sources) {
        return imports.run(List.of(sources), ImportProgress.NONE);
    }

    static List<String> titles(List<Track> tracks) {
        return tracks.stream().map(Track::title).toList();
    }

    static List<String> whats(ImportReport.Refusals refusals) {
        return refusals.first().stream().map(ImportReport.Refusal::what).toList();
    }
}
