package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries and backups that older versions wrote, as files of those versions. */
class OldLibraryTest {
    private static final InstantSource CLOCK = InstantSource.fixed(OldLibrary.NOON);

    private final Path temp;

    OldLibraryTest(@TempDir Path temp) {
        this.temp = temp;
    }

    static IntStream steps() {
        return IntStream.rangeClosed(1, Schema.NEWEST)
                .filter(step -> OldLibraryTest.class.getResource(name(step, ".mv.db")) != null);
    }

    private static String name(int step, String suffix) {
        return "library-of-step-" + step + suffix;
    }

    /** What {@link OldLibrary#fill} put in, whatever numbers the rows have. */
    private record Content(
            List<Track> tracks,
            List<Playlist> playlists,
            PlaylistMapping mapping,
            List<MoodRecord> moods,
            Map<Long, String> unplayable,
            Optional<Object> place) {
        static Content of(H2PlaylistStore store) {
            List<Playlist> playlists = store.playlists();
            return new Content(
                    store.tracks(),
                    playlists,
                    store.mapping(),
                    store.moodsSince(Instant.EPOCH),
                    store.unplayable(),
                    store.place(List.of(playlists.get(playlists.size() - 1).id()))
                            .map(Object.class::cast));
        }
    }

    private static Content expected() {
        try (H2PlaylistStore store = H2PlaylistStore.inMemory(CLOCK)) {
            OldLibrary.fill(store);
            return Content.of(store);
        }
    }

    private Content found() {
        StoreOpening.Opened opened = assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(temp, CLOCK));
        try (H2PlaylistStore store = opened.store()) {
            assertEquals(Optional.empty(), opened.notice());
            return Content.of(store);
        }
    }

    private void copy(String resource, Path target) throws IOException {
        try (InputStream in = OldLibraryTest.class.getResourceAsStream(resource)) {
            assertTrue(in != null, resource);
            Files.copy(in, target);
        }
    }

    @Test
    void theFirstStepIsAmongThem() {
        assertEquals(1, steps().min().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anOldLibraryIsBroughtUpToDateAndNothingOfItIsLost(int step) throws IOException {
        copy(name(step, ".mv.db"), new LibraryFiles(temp).database());
        assertEquals(expected(), found());
        assertEquals(expected(), found(), "and stays so");
        try (Stream<Path> backups =
                Files.exists(temp.resolve("backups")) ? Files.list(temp.resolve("backups")) : Stream.of()) {
            assertEquals(step < Schema.NEWEST ? 1 : 0, backups.count(), "the old one is kept as a backup");
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anOldBackupIsRestoredIntoTheTablesOfToday(int step) throws IOException {
        Path backup = temp.resolve("old.zip");
        copy(name(step, ".zip"), backup);
        H2PlaylistStore.restore(temp, backup, CLOCK);
        assertEquals(expected(), found());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theBackupBeforeTheUpgradeBringsTheOldLibraryBack(int step) throws IOException {
        copy(name(step, ".mv.db"), new LibraryFiles(temp).database());
        found();
        if (step < Schema.NEWEST) {
            Path backup = temp.resolve("backups/library-before-upgrade-2026-05-04T120000.zip");
            H2PlaylistStore.restore(temp, backup, CLOCK);
        }
        assertEquals(expected(), found());
    }
}
