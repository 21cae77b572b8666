package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.CursorPlace;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Instant START = Instant.parse("2026-05-04T12:00:00Z");

    private final Path temp;

    BackupsTest(@TempDir Path temp) {
        this.temp = temp;
    }

    private static InstantSource day(int day) {
        return InstantSource.fixed(START.plus(Duration.ofDays(day)));
    }

    private H2PlaylistStore open(int day) {
        return assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(temp, day(day)))
                .store();
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> found = Files.list(temp.resolve("backups"))) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everythingComesBackFromABackup() throws IOException {
        Path backup;
        List<Track> tracks;
        List<Playlist> playlists;
        PlaylistMapping mapping;
        MoodRecord mood = new MoodRecord(START, Emotion.SAD, 0.9, "looks");
        CursorPlace place = new CursorPlace(PlayOrder.IN_ORDER, OptionalLong.of(1), 0, List.of(), List.of());
        try (H2PlaylistStore store = open(0)) {
            tracks = store.addTracks(
                    List.of(H2PlaylistStoreTest.piece("a';--"), H2PlaylistStoreTest.piece("b\n\"ü😀\"")));
            Playlist playlist = store.createPlaylist("Sun; DROP TABLE track; --");
            store.setTracks(
                    playlist.id(), List.of(tracks.get(1).id(), tracks.get(0).id()));
            store.setFavourite(tracks.get(0).id(), true);
            store.saveMapping(new PlaylistMapping(
                    Map.of(
                            Emotion.HAPPY,
                            PlaylistMapping.Play.of(List.of(playlist.id())),
                            Emotion.SAD,
                            new PlaylistMapping.LeaveAlone()),
                    Optional.of(playlist.id())));
            store.recordMood(mood);
            store.savePlace(List.of(playlist.id()), place);
            tracks = store.tracks();
            playlists = store.playlists();
            mapping = store.mapping();
            backup = store.backups().make();
            store.deleteTracks(tracks.stream().map(Track::id).toList());
            store.deletePlaylist(playlist.id());
            store.createPlaylist("Later");
            store.eraseHistory();
        }
        Path aside = H2PlaylistStore.restore(temp, backup, day(0)).orElseThrow();
        assertTrue(Files.size(aside) > 0);
        try (H2PlaylistStore store = open(0)) {
            assertEquals(tracks, store.tracks());
            assertEquals(playlists, store.playlists());
            assertEquals(mapping, store.mapping());
            assertEquals(List.of(mood), store.moodsSince(START));
            assertEquals(
                    Optional.of(place), store.place(List.of(playlists.get(0).id())));
            long fresh = store.createPlaylist("Fresh").id();
            assertTrue(fresh > playlists.get(0).id(), "a new number");
        }
    }

    @Test
    void aBackupIsMadeOnceADayAndOldOnesGo() throws IOException, SQLException {
        open(0).close();
        LibraryFiles files = new LibraryFiles(temp);
        try (Connection connection = Database.connect(files.url())) {
            Sql.update(connection, "INSERT INTO playlist (name) VALUES ('One')");
            for (int day = 0; day < 60; day++) {
                Backups backups = new Backups(files, day(day));
                assertTrue(backups.isDue(connection));
                backups.make(connection, Backups.Kind.DAILY);
                backups.removeOld();
                assertFalse(backups.isDue(connection));
            }
        }
        // 60 days from Monday, 4 May; the last is Thursday, 2 July: seven days, and the Sundays of the weeks before.
        assertEquals(
                Stream.of("06-14", "06-21", "06-26", "06-27", "06-28", "06-29", "06-30", "07-01", "07-02")
                        .map(day -> "library-daily-2026-" + day + "T120000.zip")
                        .toList(),
                backups());
    }

    @Test
    void aDiskThatRefusesIsSaidInASentence() throws IOException {
        try (H2PlaylistStore store = open(0)) {
            store.createPlaylist("One");
            Files.writeString(temp.resolve("backups"), "in the way");

            String daily =
                    assertThrows(IOException.class, store.backups()::makeDaily).getMessage();
            String asked =
                    assertThrows(IOException.class, store.backups()::make).getMessage();

            assertEquals("The backup was not written (there is a file in its way)", daily);
            assertEquals(daily, asked);
        }
    }

    @Test
    void anEmptyLibraryNeedsNoBackup() throws IOException {
        try (H2PlaylistStore store = open(0)) {
            assertEquals(Optional.empty(), store.backups().makeDaily());
            store.createPlaylist("One");
            assertTrue(store.backups().makeDaily().isPresent());
        }
        assertEquals(List.of("library-daily-2026-05-04T120000.zip"), backups());
    }

    @Test
    void aBackupThatDoesNotBringBackEveryRowIsGivenUp() throws IOException, SQLException {
        LibraryFiles files = new LibraryFiles(temp);
        Backups backups = new Backups(files, day(0));
        try (H2PlaylistStore store = open(0)) {
            store.createPlaylist("One");
            store.createPlaylist("Two");
        }
        Backups.Made made;
        try (Connection connection = Database.connect(files.url())) {
            made = backups.make(connection, Backups.Kind.DAILY);
        }
        assertEquals(made.file(), backups.check(made));
        Map<String, Long> rows = new HashMap<>(made.rows());
        rows.put("PLAYLIST", 3L);
        assertThrows(IOException.class, () -> backups.check(new Backups.Made(made.file(), rows)));
        assertEquals(List.of(), backups(), "what cannot be restored is no backup");
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.toString().contains("trial")).toList());
        }
    }

    @Test
    void onlyTheOwnerMayReadLibraryAndBackups() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        try (H2PlaylistStore store = open(0)) {
            store.createPlaylist("One");
            H2PlaylistStore.restore(temp.resolve("other"), store.backups().make(), day(0));
        }
        try (Stream<Path> files = Files.walk(temp)) {
            List<Path> open = files.filter(file -> !file.equals(temp))
                    .filter(BackupsTest::othersMayRead)
                    .toList();
            assertEquals(List.of(), open);
        }
    }

    private static boolean othersMayRead(Path file) {
        try {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            return !permissions.endsWith("------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoBackupIsRefusedAndTheLibraryStays() throws IOException {
        try (H2PlaylistStore store = open(0)) {
            store.createPlaylist("One");
        }
        Path text = Files.writeString(temp.resolve("text.zip"), "hello");
        Path empty = zip("empty.zip", "");
        Path newer = zip("newer.zip", "INSERT INTO \"PUBLIC\".\"SCHEMA_VERSION\"(\"VERSION\") VALUES (999);");
        for (Path wrong : List.of(text, empty, newer, temp.resolve("missing.zip"), temp)) {
            assertThrows(IOException.class, () -> H2PlaylistStore.restore(temp, wrong, day(0)));
        }
        try (H2PlaylistStore store = open(0)) {
            assertEquals("One", store.playlists().get(0).name());
            assertThrows(IOException.class, () -> H2PlaylistStore.restore(temp, empty, day(0)), "in use");
        }
    }

    @Test
    void aBackupThatCarriesCommandsRunsNoneOfThem() throws IOException {
        Path stolen = temp.resolve("stolen.txt");
        Path backup = zip(
                "evil.zip",
                "CREATE ALIAS BAD FOR \"java.lang.System.exit\"; CALL BAD(1);"
                        + "CALL FILE_WRITE('00', '" + stolen + "');"
                        + "DROP TABLE track;"
                        + "INSERT INTO \"PUBLIC\".\"SCHEMA_VERSION\"(\"VERSION\") VALUES (1);"
                        + "INSERT INTO \"PUBLIC\".\"PLAYLIST\"(\"ID\", \"NAME\") VALUES (5, 'Good');");
        H2PlaylistStore.restore(temp, backup, day(0));
        try (H2PlaylistStore store = open(0)) {
            assertEquals("Good", store.playlists().get(0).name());
        }
        Path sneaky = zip(
                "sneaky.zip",
                "INSERT INTO \"PUBLIC\".\"SCHEMA_VERSION\"(\"VERSION\") VALUES (1);"
                        + "INSERT INTO \"PUBLIC\".\"PLAYLIST\"(\"ID\", \"NAME\") VALUES (5, FILE_WRITE('00', '" + stolen
                        + "'));");
        assertThrows(IOException.class, () -> H2PlaylistStore.restore(temp, sneaky, day(0)));
        assertTrue(Files.notExists(stolen));
        try (H2PlaylistStore store = open(0)) {
            assertEquals("Good", store.playlists().get(0).name());
        }
    }

    private Path zip(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("script.sql"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
