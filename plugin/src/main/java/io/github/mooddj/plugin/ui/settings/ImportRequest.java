package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.FileStore.WatchedFolder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.ImportProgress;
import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.playlists.files.MusicFiles;
import io.github.mooddj.playlists.files.MusicImport;
import io.github.mooddj.playlists.files.TagSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Music that the user dropped or chose, and where it goes: everything into one playlist, or each folder and each
 * playlist file into a playlist of its own. Loose files then go to the mood's first playlist, or to the library alone.
 *
 * @param sources folders, music files, playlist files
 * @param playlist name of the one playlist for everything
 * @param mood that plays the playlists from now on
 */
record ImportRequest(List<Path> sources, Optional<String> playlist, Optional<Emotion> mood) {
    private static final int LONGEST_NAME = 150;

    ImportRequest {
        sources = List.copyOf(sources);
    }

    /** Does it; minutes may pass: never on the event dispatch thread. */
    ImportReport run(PlaylistStore store, TagSource tags, ImportProgress progress) {
        List<ImportReport> reports = new ArrayList<>();
        MusicImport music = new MusicImport(store, tags);
        if (playlist.isPresent()) {
            ImportReport report = music.runInto(playlist.get(), sources, progress);
            reports.add(report);
            sources.forEach(source -> watch(store, source, playlist.get(), report));
        } else {
            runEach(store, music, progress, reports);
        }
        ImportReport report = ImportReports.together(reports);
        mood.ifPresent(emotion -> map(store, emotion, report.playlists()));
        return report;
    }

    /** What comes into a folder later comes into its playlist, too. */
    private static void watch(PlaylistStore store, Path folder, String playlist, ImportReport report) {
        if (Files.isDirectory(folder) && !report.cancelled() && !report.tracks().isEmpty()) {
            store.files()
                    .watch(new WatchedFolder(
                            folder.toAbsolutePath().normalize(),
                            store.playlist(playlist).map(Playlist::id)));
        }
    }

    private void runEach(PlaylistStore store, MusicImport music, ImportProgress progress, List<ImportReport> reports) {
        List<Path> loose = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                reports.add(into(store, music, name(source), List.of(source), progress));
            } else if (MusicFiles.isPlaylist(source)) {
                reports.add(music.run(List.of(source), progress));
            } else {
                loose.add(source);
            }
        }
        if (!loose.isEmpty()) {
            reports.add(
                    mood.isPresent()
                            ? into(store, music, MoodSongs.playlist(store, mood.get()), loose, progress)
                            : music.run(loose, progress));
        }
    }

    /** A playlist that was made for it and stayed empty goes again. */
    private static ImportReport into(
            PlaylistStore store, MusicImport music, String name, List<Path> sources, ImportProgress progress) {
        boolean fresh = store.playlist(name).isEmpty();
        ImportReport report = music.runInto(name, sources, progress);
        sources.forEach(source -> watch(store, source, name, report));
        if (!fresh || !report.tracks().isEmpty()) {
            return report;
        }
        store.playlist(name).ifPresent(empty -> store.deletePlaylist(empty.id()));
        return new ImportReport(
                List.of(), 0, 0, report.doubles(), report.missing(), report.rejected(), List.of(), report.cancelled());
    }

    private static String name(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null
                ? ""
                : last.toString().replaceAll("\\p{Cntrl}", " ").strip();
        String cut =
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        return cut.isEmpty() ? Words.text("import.unnamed") : cut;
    }

    private static void map(PlaylistStore store, Emotion emotion, List<String> names) {
        PlaylistMapping mapping = store.mapping();
        for (String name : names) {
            Optional<Playlist> found = store.playlist(name);
            if (found.isPresent()) {
                mapping = MappingEdit.add(mapping, emotion, found.get().id());
            }
        }
        store.saveMapping(mapping);
    }
}
