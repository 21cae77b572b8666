package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MusicImportTest extends ImportRoom {
    @Test
    void aFolderGivesItsMusicInTheOrderOfTheNames() throws IOException {
        song("b/10 last.mp3");
        song("b/2 second.FLAC");
        song("B/1 first.ogg");
        song("a.opus");
        song(".hidden/no.mp3");
        song("b/.no.mp3");
        song("b/cover.jpg");
        song("b/list.m3u");
        ImportReport report = run(music);
        assertEquals(List.of("a", "1 first", "2 second", "10 last"), titles(report.tracks()));
        assertEquals(4, report.added());
        assertEquals(0, report.rejected().count());
        assertEquals(4, store.tracks().size());
        assertEquals(List.of(), store.playlists());
    }

    @Test
    void whatIsKnownIsNotAddedAgain() throws IOException {
        song("a.mp3");
        run(music);
        song("b.mp3");
        ImportReport report = run(music, music.resolve("a.mp3"));
        assertEquals(1, report.added());
        assertEquals(2, store.tracks().size());
        assertEquals("3 songs found, 1 of them new", report.summary());
    }

    @Test
    void theSameBytesAreOneSongAndAFileThatMovedIsFoundAgain() throws IOException {
        Path a = song("a.mp3");
        Files.copy(a, music.resolve("copy.mp3"));
        song("b.mp3");
        ImportReport report = imports.runInto("All", List.of(music), ImportProgress.NONE);
        assertEquals(2, report.added());
        assertEquals(List.of(music.resolve("copy.mp3").toString()), whats(report.doubles()));
        assertEquals(
                List.of("a", "b"), titles(store.playlist("All").orElseThrow().tracks()));
        long id = store.track(a.toUri()).orElseThrow().id();
        store.setFavourite(id, true);
        Files.delete(a);
        ImportReport again = run(music);
        assertEquals(1, again.moved(), again.summary());
        Track moved = store.track(music.resolve("copy.mp3").toUri()).orElseThrow();
        assertEquals(id, moved.id());
        assertTrue(moved.favourite());
        assertEquals(2, store.tracks().size());
    }

    @Test
    void aFileThatWasWrittenAnewIsReadAnewAndKeepsItsNumber() throws IOException {
        Path a = song("a.mp3");
        long id = run(a).tracks().get(0).id();
        Files.writeString(a, "longer than before");
        ImportReport report = run(a);
        assertEquals(0, report.added());
        assertEquals(id, report.tracks().get(0).id());
    }

    @Test
    void missingFilesAreFoundByNameAndLengthInAnotherFolder(@TempDir Path elsewhere) throws IOException {
        Path a = song("x/a.mp3");
        Path b = song("y/a.mp3");
        song("c.mp3");
        run(music);
        Files.createDirectories(elsewhere.resolve("y"));
        Files.move(b, elsewhere.resolve("y/A.MP3"));
        Files.delete(a);
        Files.writeString(elsewhere.resolve("a.mp3"), "of another length altogether, and so another song");
        Relocating.Outcome outcome = new Relocating(store, TagSource.NONE).run(elsewhere, ImportProgress.NONE);
        assertEquals(new Relocating.Outcome(1, 1), outcome);
        assertTrue(store.track(elsewhere.resolve("y/A.MP3").toUri()).isPresent());
        assertEquals(3, store.tracks().size());
    }

    @Test
    void missingAndForeignFilesAreNamed() throws IOException {
        Path picture = song("cover.jpg");
        ImportReport report = run(picture, music.resolve("gone.mp3"), music.resolve("gone.m3u"), music.resolve("gone"));
        assertEquals(List.of(), report.tracks());
        assertEquals(
                List.of(
                        music.resolve("gone.mp3").toString(),
                        music.resolve("gone.m3u").toString()),
                whats(report.missing()).stream().limit(2).toList());
        assertEquals(Reason.NOT_MUSIC, report.rejected().first().get(0).why());
        assertEquals("0 songs found, 0 of them new, 3 missing, 1 rejected", report.summary());
    }

    @Test
    void everythingGoesBehindWhatIsInThePlaylist() throws IOException {
        Path a = song("a.mp3");
        Path b = song("b.mp3");
        assertEquals(
                List.of("Sad songs"),
                imports.runInto("Sad songs", List.of(b), ImportProgress.NONE).playlists());
        imports.runInto("SAD SONGS", List.of(a, b), ImportProgress.NONE);
        assertEquals(
                List.of("b", "a"),
                titles(store.playlist("Sad songs").orElseThrow().tracks()));
        assertThrows(IllegalArgumentException.class, () -> imports.runInto(" ", List.of(a), ImportProgress.NONE));
    }

    @Test
    void aCancelledImportKeepsWhatItHad() throws IOException {
        for (int i = 0; i < 10; i++) {
            song(i + ".mp3");
        }
        List<String> names = new ArrayList<>();
        ImportReport report = imports.run(List.of(music), new ImportProgress() {
            @Override
            public void at(int done, int total, String name) {
                if (total > 0) {
                    names.add(done + "/" + total);
                }
            }

            @Override
            public boolean cancelled() {
                return names.size() >= 4;
            }
        });
        assertTrue(report.cancelled());
        assertEquals(4, report.tracks().size());
        assertEquals(4, store.tracks().size());
        assertEquals("0/10", names.get(0));
    }
}
