package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.Playlist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real disk that is really full, or really read-only. */
class FullDiskTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T12:00:00Z"));
    private static final int MEGABYTES = 2;

    private final Path temp;

    FullDiskTest(@TempDir Path temp) {
        this.temp = temp;
    }

    private static StoreOpening.Opened opened(Path directory) {
        return assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(directory, CLOCK));
    }

    private static List<String> names(H2PlaylistStore store) {
        return store.playlists().stream().map(Playlist::name).toList();
    }

    private static List<String> sorted(List<String> names) {
        List<String> copy = new ArrayList<>(names);
        Collections.sort(copy);
        return copy;
    }

    /** Makes playlists until one is refused, and says with which sentence. */
    private static String refusal(H2PlaylistStore store, List<String> made) {
        LibraryException refused = assertThrows(LibraryException.class, () -> {
            for (int i = 0; i < 100_000; i++) {
                String name = String.format("%05d ", made.size()) + "x".repeat(150);
                store.createPlaylist(name);
                made.add(name);
            }
        });
        return String.valueOf(refused.getMessage());
    }

    @Test
    void aChangeThatFindsTheDiskFullIsRefusedInASentenceAndWhatWasSavedStays() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("small"), MEGABYTES)) {
            List<String> made = new ArrayList<>();
            Path library = disk.place().resolve("data");
            try (H2PlaylistStore store = opened(library).store()) {
                store.createPlaylist("before");
                made.add("before");
                Path filler = disk.fill();
                String sentence = refusal(store, made);
                assertEquals("The disk is full: the change was not saved", sentence);
                assertEquals(sorted(made), sorted(names(store)), "what runs goes on with what there is");
                assertThrows(LibraryException.class, () -> store.createPlaylist("x".repeat(180)));
                Files.delete(filler);
                store.createPlaylist("after");
                made.add("after");
            }
            StoreOpening.Opened again = opened(library);
            try (H2PlaylistStore store = again.store()) {
                assertEquals(Optional.empty(), again.notice());
                assertEquals(sorted(made), sorted(names(store)));
            }
        }
    }

    @Test
    void aBackupThatFindsTheDiskFullLeavesNothingBehindAndTheLibraryAlone() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("small"), MEGABYTES)) {
            Path library = disk.place().resolve("data");
            try (H2PlaylistStore store = opened(library).store()) {
                store.createPlaylist("One");
                Path filler = disk.fill();
                IOException refused = assertThrows(IOException.class, store.backups()::makeDaily);
                assertTrue(String.valueOf(refused.getMessage()).contains("disk is full"), refused.getMessage());
                assertEquals(List.of("One"), names(store));
                Files.delete(filler);
                assertTrue(store.backups().makeDaily().isPresent());
            }
            try (Stream<Path> backups = Files.list(library.resolve("backups"))) {
                assertEquals(1, backups.count());
            }
        }
    }

    @Test
    void aLibraryOnAFullDiskIsOpenedOrRefusedInASentenceAndIsTheSameAfterwards() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("small"), MEGABYTES)) {
            Path library = disk.place().resolve("data");
            try (H2PlaylistStore store = opened(library).store()) {
                store.createPlaylist("One");
            }
            Path filler = disk.fill();
            StoreOpening opening = H2PlaylistStore.open(library, CLOCK);
            if (opening instanceof StoreOpening.Opened full) {
                try (H2PlaylistStore store = full.store()) {
                    assertEquals(List.of("One"), names(store));
                }
            } else {
                String sentence =
                        assertInstanceOf(StoreOpening.Unusable.class, opening).reason();
                assertTrue(sentence.contains("disk is full"), sentence);
            }
            StoreOpening.Unusable fresh = assertInstanceOf(
                    StoreOpening.Unusable.class,
                    H2PlaylistStore.open(disk.place().resolve("new"), CLOCK));
            assertTrue(
                    fresh.reason().toLowerCase(Locale.ROOT).contains("space")
                            || fresh.reason().contains("full"),
                    fresh.reason());
            Files.delete(filler);
            try (H2PlaylistStore store = opened(library).store()) {
                assertEquals(List.of("One"), names(store));
            }
        }
    }

    @Test
    void aDiskThatBecomesReadOnlyIsSaidAndReadingGoesOn() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("small"), MEGABYTES)) {
            Path library = disk.place().resolve("data");
            try (H2PlaylistStore store = opened(library).store()) {
                store.createPlaylist("One");
            }
            disk.setReadOnly(true);
            StoreOpening.Unusable refused =
                    assertInstanceOf(StoreOpening.Unusable.class, H2PlaylistStore.open(library, CLOCK));
            assertTrue(refused.reason().toLowerCase(Locale.ROOT).contains("read-only"), refused.reason());
            disk.setReadOnly(false);
            try (H2PlaylistStore store = opened(library).store()) {
                assertEquals(List.of("One"), names(store));
            }
        }
    }
}
