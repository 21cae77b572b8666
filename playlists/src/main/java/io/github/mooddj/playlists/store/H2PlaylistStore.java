package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Correction;
import io.github.mooddj.playlists.CursorPlace;
import io.github.mooddj.playlists.FileStore;
import io.github.mooddj.playlists.HistoryStore;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.ListeningStore;
import io.github.mooddj.playlists.LoudnessStore;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.ServerStore;
import io.github.mooddj.playlists.SmartRule;
import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The library in one H2 file, one process at a time. Any thread; the calls of several wait for each other. */
public final class H2PlaylistStore implements PlaylistStore {
    private static final int LONGEST_REASON = 1000;

    private final Database database;
    private final Optional<DirectoryLock> lock;
    private final LibraryBackups backups;
    private final InstantSource clock;

    H2PlaylistStore(Database database, Optional<DirectoryLock> lock, Optional<Backups> backups, InstantSource clock) {
        this.database = database;
        this.lock = lock;
        this.backups = new LibraryBackups(database, backups);
        this.clock = clock;
    }

    /**
     * Opens the library of a data directory, which is made if it is not there. Brings older libraries up to date after
     * a backup, moves a damaged one aside and goes on with the newest good backup. Blocks for up to some seconds.
     *
     * @param dataDirectory one library each
     * @param clock for dates in the library and in file names
     */
    public static StoreOpening open(Path dataDirectory, InstantSource clock) {
        return new LibraryOpening(new LibraryFiles(dataDirectory), clock).open();
    }

    /** An empty library that is gone when it is closed. */
    public static H2PlaylistStore inMemory(InstantSource clock) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        try {
            Connection connection = Database.connect(url);
            Schema.migrate(connection);
            return new H2PlaylistStore(new Database(url, connection), Optional.empty(), Optional.empty(), clock);
        } catch (SQLException e) {
            throw new LibraryException(Sentences.of(e), e);
        }
    }

    /**
     * Brings a library back from a backup. The library that is there is kept under another name.
     *
     * @return where the old library went; empty when there was none
     * @throws UnreadableBackupException with a sentence for the user if the backup cannot be read
     * @throws IOException with a sentence for the user if another program has the library; in both cases it is as it
     *     was
     */
    public static Optional<Path> restore(Path dataDirectory, Path backup, InstantSource clock) throws IOException {
        return Restoring.replace(new LibraryFiles(dataDirectory), backup, clock);
    }

    /** Its backups. */
    public LibraryBackups backups() {
        return backups;
    }

    @Override
    public List<Playlist> playlists() {
        return database.transaction(connection -> PlaylistTable.all(connection, clock.instant()));
    }

    @Override
    public Optional<Playlist> playlist(long id) {
        return database.transaction(connection -> PlaylistTable.find(connection, clock.instant(), id));
    }

    @Override
    public Optional<Playlist> playlist(String name) {
        return database.transaction(connection -> PlaylistTable.find(connection, clock.instant(), name));
    }

    @Override
    public Playlist createPlaylist(String name) {
        return database.transaction(connection -> PlaylistTable.create(connection, name));
    }

    @Override
    public void renamePlaylist(long id, String name) {
        change(connection -> PlaylistTable.rename(connection, id, name));
    }

    @Override
    public void deletePlaylist(long id) {
        change(connection -> PlaylistTable.remove(connection, id, clock.instant()));
    }

    @Override
    public void undeletePlaylist(long id) {
        change(connection -> PlaylistTable.bringBack(connection, id));
    }

    @Override
    public Playlist createSmartPlaylist(String name, SmartRule rule) {
        return database.transaction(connection -> {
            long id = PlaylistTable.create(connection, name).id();
            SmartTable.save(connection, id, rule);
            return PlaylistTable.find(connection, clock.instant(), id).orElseThrow();
        });
    }

    @Override
    public void setRule(long playlistId, SmartRule rule) {
        change(connection -> {
            if (!SmartTable.rules(connection).containsKey(playlistId)) {
                throw new IllegalArgumentException("Playlist number " + playlistId + " does not fill itself");
            }
            SmartTable.save(connection, playlistId, rule);
        });
    }

    @Override
    public void setTracks(long playlistId, List<Long> trackIds) {
        change(connection -> PlaylistTable.setTracks(connection, playlistId, trackIds));
    }

    @Override
    public List<Track> tracks() {
        return database.transaction(TrackTable::all);
    }

    @Override
    public Optional<Track> track(URI location) {
        return database.transaction(connection -> TrackTable.find(connection, location));
    }

    @Override
    public List<Track> addTracks(List<NewTrack> tracks) {
        Instant now = clock.instant();
        return database.transaction(connection -> {
            List<Track> added = new ArrayList<>();
            for (NewTrack track : tracks) {
                added.add(TrackTable.add(connection, track, now));
            }
            return List.copyOf(added);
        });
    }

    @Override
    public void deleteTracks(Collection<Long> trackIds) {
        change(connection -> TrackTable.remove(connection, trackIds, clock.instant()));
    }

    @Override
    public void undeleteTracks(Collection<Long> trackIds) {
        change(connection -> TrackTable.bringBack(connection, trackIds));
    }

    @Override
    public HistoryStore history() {
        return new H2HistoryStore(database, clock);
    }

    @Override
    public ListeningStore listening() {
        return new H2ListeningStore(database);
    }

    @Override
    public ServerStore servers() {
        return new H2ServerStore(database);
    }

    @Override
    public FileStore files() {
        return new H2FileStore(database);
    }

    @Override
    public LoudnessStore loudness() {
        return new H2LoudnessStore(database);
    }

    @Override
    public void setFavourite(long trackId, boolean favourite) {
        change(connection -> TrackTable.setFavourite(connection, trackId, favourite));
    }

    @Override
    public void markUnplayable(long trackId, String reason) {
        String cut = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        change(connection -> TrackTable.setUnplayable(connection, trackId, cut));
    }

    @Override
    public void markPlayable(long trackId) {
        change(connection -> TrackTable.setUnplayable(connection, trackId, null));
    }

    @Override
    public Map<Long, String> unplayable() {
        return database.transaction(TrackTable::unplayable);
    }

    @Override
    public PlaylistMapping mapping() {
        return database.transaction(MappingTable::read);
    }

    @Override
    public void saveMapping(PlaylistMapping mapping) {
        change(connection -> MappingTable.save(connection, mapping));
    }

    @Override
    public Optional<CursorPlace> place(List<Long> playlistIds) {
        return database.transaction(connection -> CursorTable.find(connection, playlistIds));
    }

    @Override
    public void savePlace(List<Long> playlistIds, CursorPlace place) {
        change(connection -> CursorTable.save(connection, playlistIds, place));
    }

    @Override
    public void recordMood(MoodRecord mood) {
        change(connection -> HistoryTable.addMood(connection, mood));
    }

    @Override
    public List<MoodRecord> moodsSince(Instant since) {
        return database.transaction(connection -> HistoryTable.moodsSince(connection, since));
    }

    @Override
    public void recordPlay(long trackId, Instant startedAt, Optional<Emotion> mood) {
        change(connection -> HistoryTable.addPlay(connection, trackId, startedAt, mood));
    }

    @Override
    public void recordCorrection(Correction correction) {
        change(connection -> HistoryTable.addCorrection(connection, correction));
    }

    @Override
    public List<Correction> corrections() {
        return database.transaction(HistoryTable::corrections);
    }

    @Override
    public void eraseHistory() {
        change(HistoryTable::erase);
    }

    /** Closes the file in order and lets others have it; may be called twice. */
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            lock.ifPresent(DirectoryLock::close);
        }
    }

    private void change(Change change) {
        database.transaction(connection -> {
            change.on(connection);
            return true;
        });
    }

    /** A transaction without a result. */
    private interface Change {
        void on(Connection connection) throws SQLException;
    }
}
