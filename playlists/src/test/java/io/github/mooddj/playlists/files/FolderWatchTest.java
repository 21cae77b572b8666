package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.FileStore.WatchedFolder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private final H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH));
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService listening = Executors.newSingleThreadScheduledExecutor();
    private final FolderWatch watch = new FolderWatch(store, TagSource.NONE, worker, listening);
    private final Semaphore news = new Semaphore(0);
    private final Path music;

    FolderWatchTest(@TempDir Path temp) throws IOException {
        music = temp.toRealPath();
    }

    @BeforeEach
    void listen() {
        watch.onChange(news::release);
    }

    @AfterEach
    void close() {
        watch.close();
        worker.shutdownNow();
        listening.shutdownNow();
        store.close();
    }

    private void song(String name) throws IOException {
        Path file = music.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not really music: " + name);
    }

    private List<String> titles(Playlist playlist) {
        return store.playlist(playlist.id()).orElseThrow().tracks().stream()
                .map(Track::title)
                .toList();
    }

    /** Waits for news until the library holds so many songs. */
    private void awaitSongs(int count) throws InterruptedException {
        while (store.tracks().size() != count) {
            assertTrue(news.tryAcquire(60, TimeUnit.SECONDS), store.tracks().size() + " songs, not " + count);
        }
    }

    @Test
    void whatComesIntoAFolderComesIntoItsPlaylist() throws Exception {
        Playlist list = store.createPlaylist("List");
        song("before.mp3");
        store.files().watch(new WatchedFolder(music, Optional.of(list.id())));
        watch.restart();
        awaitSongs(1);
        assertEquals(List.of("before"), titles(list));
        song("new.mp3");
        song("deep/er/down.flac");
        song("cover.jpg");
        awaitSongs(3);
        assertEquals(3, titles(list).size());
        Files.delete(music.resolve("before.mp3"));
        news.drainPermits();
        assertTrue(news.tryAcquire(60, TimeUnit.SECONDS));
        assertEquals(3, store.tracks().size());
    }

    @Test
    void aFolderThatIsGoneIsLookedForOnceHoweverOftenTheListChanged() throws Exception {
        ScheduledThreadPoolExecutor counted = new ScheduledThreadPoolExecutor(1);
        counted.setRemoveOnCancelPolicy(true);
        try (FolderWatch watching = new FolderWatch(store, TagSource.NONE, counted, listening)) {
            store.files().watch(new WatchedFolder(music.resolve("gone"), Optional.empty()));
            watching.restart();
            watching.restart();
            watching.restart();
            counted.submit(() -> {}).get(60, TimeUnit.SECONDS);

            assertEquals(1, counted.getQueue().size());
        } finally {
            counted.shutdownNow();
        }
    }

    @Test
    void whatTheUserTookOutStaysOut() throws Exception {
        Playlist list = store.createPlaylist("List");
        song("a.mp3");
        song("b.mp3");
        store.files().watch(new WatchedFolder(music, Optional.of(list.id())));
        MusicImport imports = new MusicImport(store, TagSource.NONE);
        imports.refresh(Optional.of(list.id()), List.of(music), ImportProgress.NONE);
        List<Track> tracks = store.playlist(list.id()).orElseThrow().tracks();
        store.setTracks(list.id(), List.of(tracks.get(1).id()));
        store.deleteTracks(List.of(tracks.get(1).id()));
        assertEquals(
                0,
                imports.refresh(Optional.of(list.id()), List.of(music), ImportProgress.NONE)
                        .added());
        assertEquals(List.of(), titles(list));
        assertEquals(List.of("a"), store.tracks().stream().map(Track::title).toList());
        assertEquals(
                1,
                imports.run(List.of(music.resolve("b.mp3")), ImportProgress.NONE)
                        .added());
    }
}
