package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryOpeningTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T12:00:00Z"));

    private final Path temp;

    LibraryOpeningTest(@TempDir Path temp) {
        this.temp = temp;
    }

    private static StoreOpening.Opened opened(Path directory, InstantSource clock) {
        return assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(directory, clock));
    }

    private static void createPlaylist(Path directory, String name) {
        try (H2PlaylistStore store = opened(directory, CLOCK).store()) {
            store.createPlaylist(name);
        }
    }

    private static List<String> names(Path directory) {
        StoreOpening.Opened opened = opened(directory, CLOCK);
        try (H2PlaylistStore store = opened.store()) {
            assertEquals(Optional.empty(), opened.notice());
            return store.playlists().stream().map(list -> list.name()).toList();
        }
    }

    private static List<Path> files(Path directory, String part) throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "it's 100% [odd] #1 & more", "a=b,c"})
    void aLibraryIsFoundAgainInAnyDirectory(String name) throws IOException {
        Path directory = temp.resolve("not").resolve("there").resolve(name);
        createPlaylist(directory, "One");
        createPlaylist(directory, "Two");
        assertEquals(List.of("One", "Two"), names(directory));
        assertEquals(List.of(directory.resolve("library-1.mv.db")), files(directory, ".db"));
    }

    @Test
    void aDirectoryWithASemicolonIsRefusedBecauseItWouldReachTheDatabaseAsASetting() throws IOException {
        Path directory = temp.resolve("x;INIT=CREATE SCHEMA evil");
        StoreOpening.Unusable refused =
                assertInstanceOf(StoreOpening.Unusable.class, H2PlaylistStore.open(directory, CLOCK));
        assertTrue(refused.reason().contains("semicolon"), refused.reason());
        assertFalse(Files.exists(directory));
    }

    @Test
    void theDirectoryIsForItsOwnerOnly() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        createPlaylist(temp.resolve("new"), "One");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("new"))));
    }

    @Test
    void aSecondInstanceIsToldAndTheFirstGoesOn() {
        try (H2PlaylistStore first = opened(temp, CLOCK).store()) {
            StoreOpening.InUse second = assertInstanceOf(StoreOpening.InUse.class, H2PlaylistStore.open(temp, CLOCK));
            assertTrue(second.reason().contains(temp.toString()), second.reason());
            first.createPlaylist("One");
        }
        assertEquals(List.of("One"), names(temp));
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertInstanceOf(StoreOpening.Unusable.class, H2PlaylistStore.open(file, CLOCK));
        assertInstanceOf(StoreOpening.Unusable.class, H2PlaylistStore.open(file.resolve("below"), CLOCK));
        assertEquals("mine", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void aDamagedFileIsMovedAsideWholeAndANewLibraryStarted(int seed) throws IOException {
        createPlaylist(temp, "One");
        Path database = temp.resolve("library-1.mv.db");
        byte[] damaged = damage(Files.readAllBytes(database), seed);
        Files.write(database, damaged);

        StoreOpening.Opened opened = opened(temp, CLOCK);
        try (H2PlaylistStore store = opened.store()) {
            assertEquals(
                    Optional.of("The library was damaged; it is kept as library-1.damaged-2026-05-04T120000.mv.db"
                            + " and a new, empty library was started"),
                    opened.notice());
            assertEquals(List.of(), store.playlists());
        }
        assertArrayEquals(damaged, Files.readAllBytes(temp.resolve("library-1.damaged-2026-05-04T120000.mv.db")));
        assertEquals(List.of(), names(temp));
    }

    private static byte[] damage(byte[] good, int kind) {
        byte[] bytes = good.clone();
        switch (kind) {
            case 0 -> bytes = new byte[0x3000];
            case 1 -> bytes = "this is no database".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case 2 -> bytes = Arrays.copyOf(bytes, 0x1800);
            case 3 -> new Random(1).nextBytes(bytes);
            default -> {
                byte[] noise = new byte[bytes.length - 0x1000];
                new Random(kind).nextBytes(noise);
                System.arraycopy(noise, 0, bytes, 0x1000, noise.length);
                if (kind % 2 == 0) {
                    Arrays.fill(bytes, 0, 0x2000, (byte) 0xff);
                }
            }
        }
        return bytes;
    }

    @Test
    void twoDamagedFilesOfOneMomentAreBothKept() throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.writeString(temp.resolve("library-1.mv.db"), "damaged " + i);
            opened(temp, CLOCK).store().close();
        }
        assertEquals(2, files(temp, "damaged").size());
    }

    @Test
    void theNewestBackupThatCanBeReadComesBackInPlaceOfADamagedFile() throws IOException {
        createPlaylist(temp, "One");
        try (H2PlaylistStore store = opened(temp, later(1)).store()) {
            store.createPlaylist("Two");
            store.backups().make();
            store.createPlaylist("Three");
        }
        Files.writeString(temp.resolve("backups/library-daily-2026-05-09T000000.zip"), "no backup at all");
        byte[] backup = Files.readAllBytes(temp.resolve("backups/library-asked-2026-05-05T120000.zip"));
        Arrays.fill(backup, backup.length / 3, backup.length, (byte) 0x55);
        Files.write(temp.resolve("backups/library-daily-2026-05-08T000000.zip"), backup);
        Files.writeString(temp.resolve("library-1.mv.db"), "damaged");

        StoreOpening.Opened opened = opened(temp, later(5));
        try (H2PlaylistStore store = opened.store()) {
            String notice = opened.notice().orElseThrow();
            assertTrue(notice.contains("library-asked-2026-05-05T120000.zip"), notice);
            assertEquals(
                    List.of("One", "Two"),
                    store.playlists().stream().map(list -> list.name()).toList());
            assertEquals("Four", store.createPlaylist("Four").name());
        }
    }

    private static InstantSource later(int days) {
        return InstantSource.offset(CLOCK, Duration.ofDays(days));
    }

    @Test
    void whatAKilledProcessLeftHalfDoneIsRemovedAndAnEmptyFileIsNoDamage() throws IOException {
        Files.createDirectories(temp.resolve("backups"));
        Files.writeString(temp.resolve("backups/library-daily-2026-05-04T120000.part"), "half");
        Files.writeString(temp.resolve("library-1.trial.mv.db"), "half");
        Files.writeString(temp.resolve("library-1.restoring.mv.db"), "half");
        Files.writeString(temp.resolve("library-1.mv.db"), "");
        assertEquals(List.of(), names(temp));
        assertEquals(List.of(temp.resolve("library-1.mv.db")), files(temp, ".db"));
        assertEquals(List.of(), files(temp.resolve("backups"), ""));
    }

    @Test
    void aFirstStartThatWasKilledBetweenTwoTablesGoesOn() throws SQLException {
        try (Connection connection = Database.connect(new LibraryFiles(temp).url())) {
            Sql.update(connection, "CREATE TABLE schema_version (version INTEGER PRIMARY KEY)");
        }
        assertEquals(List.of(), names(temp));
    }

    @Test
    void aLibraryOfANewerVersionIsLeftAsItIs() throws IOException, SQLException {
        createPlaylist(temp, "One");
        LibraryFiles files = new LibraryFiles(temp);
        try (Connection connection = Database.connect(files.url())) {
            Sql.update(connection, "INSERT INTO schema_version VALUES (?)", Schema.NEWEST + 1);
        }
        StoreOpening.Unusable refused =
                assertInstanceOf(StoreOpening.Unusable.class, H2PlaylistStore.open(temp, CLOCK));
        assertTrue(refused.reason().contains("newer version"), refused.reason());
        assertEquals(List.of(), files(temp, "damaged"));
    }

    @Test
    void aFileThatMayNotBeReadIsRefusedAndNotMoved() throws IOException {
        createPlaylist(temp, "One");
        Path database = temp.resolve("library-1.mv.db");
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(database), "this user may read everything");
        assertInstanceOf(StoreOpening.Unusable.class, H2PlaylistStore.open(temp, CLOCK));
        assertTrue(Files.exists(database));
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheLibrary() {
        try (H2PlaylistStore store = opened(temp, CLOCK).store()) {
            Thread.currentThread().interrupt();
            store.createPlaylist("One");
            assertTrue(Thread.interrupted());
            store.createPlaylist("Two");
        }
        assertEquals(List.of("One", "Two"), names(temp));
    }
}
