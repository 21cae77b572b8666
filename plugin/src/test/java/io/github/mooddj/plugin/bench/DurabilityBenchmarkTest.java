package io.github.mooddj.plugin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurabilityBenchmarkTest {
    private static H2PlaylistStore library(int changes) {
        H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH));
        for (int number = 1; number <= changes; number++) {
            LibraryChanges.apply(store, number);
        }
        return store;
    }

    @Test
    void killedProcessesLoseNothingThatWasAcknowledged() throws IOException {
        List<Figure> figures = new DurabilityBenchmark(3).run(true, line -> {});
        assertTrue(figures.stream().allMatch(Figure::good), figures::toString);
        assertTrue(figures.stream().anyMatch(figure -> figure.name().equals("acknowledged") && figure.value() > 0));
    }

    @Test
    void theSameChangesMakeTheSameLibrary() {
        try (H2PlaylistStore one = library(600);
                H2PlaylistStore other = library(600)) {
            assertEquals(LibraryImage.of(one), LibraryImage.of(other));
            assertTrue(LibraryImage.of(one).lines().size() > 100);
        }
    }

    @Test
    void aMoodThatIsMissingShows() {
        try (H2PlaylistStore whole = library(35);
                H2PlaylistStore less = library(34)) {
            assertNotEquals(LibraryImage.of(whole), LibraryImage.of(less));
        }
    }
}
