package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.files.PlaylistExport;
import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Removes, moves and exports the songs of the shelf that is shown. */
final class SongActions {
    private final Component over;
    private final LibraryDesk desk;
    private final SongTable table;
    private final Supplier<Optional<Shelf>> shelf;

    SongActions(Component over, LibraryDesk desk, SongTable table, Supplier<Optional<Shelf>> shelf) {
        this.over = over;
        this.desk = desk;
        this.table = table;
        this.shelf = shelf;
    }

    /** Out of the playlist, which can be undone; out of the library as well. */
    void remove() {
        List<Integer> rows = table.chosenPlaces();
        Optional<Playlist> playlist = shelf.get().flatMap(Shelf::playlist);
        if (rows.isEmpty()) {
            return;
        }
        if (playlist.filter(list -> list.rule().isPresent()).isPresent()) {
            desk.say(Notice.problem(Words.text("smart.fillsItself")));
        } else if (playlist.isPresent()) {
            removeFrom(playlist.get(), rows);
        } else {
            removeFromLibrary();
        }
    }

    /** The playlist's songs in this order, which can be undone. */
    void reorder(List<Long> ids) {
        shelf.get().flatMap(Shelf::playlist).ifPresent(playlist -> {
            if (!ids.equals(ids(playlist))) {
                replace(playlist, ids, Words.text("song.reordered", playlist.name()));
            }
        });
    }

    /** Moves the chosen songs up or down by one. */
    void move(int by) {
        List<Integer> rows = table.chosenRows();
        Optional<Playlist> playlist = shelf.get().flatMap(Shelf::playlist);
        if (rows.isEmpty() || playlist.isEmpty() || !table.showsAll()) {
            return;
        }
        int target = by < 0 ? rows.get(0) - 1 : rows.get(rows.size() - 1) + 2;
        int count = playlist.get().tracks().size();
        if (target < 0 || target > count) {
            return;
        }
        int first = by < 0 ? target : target - rows.size();
        List<Long> ids = SongTransfer.moved(ids(playlist.get()), rows, target);
        desk.change(
                store -> {
                    store.setTracks(playlist.get().id(), ids);
                    return true;
                },
                done -> {
                    table.setRowSelectionInterval(first, first + rows.size() - 1);
                    table.scrollRectToVisible(table.getCellRect(first, 0, true));
                });
    }

    /** Into an M3U8 or XSPF file. */
    void export() {
        shelf.get().flatMap(Shelf::playlist).ifPresent(playlist -> Choosing.exportFile(over, playlist.name())
                .ifPresent(file -> write(playlist, file)));
    }

    private void write(Playlist playlist, Path file) {
        desk.read(
                store -> {
                    try {
                        PlaylistExport.write(playlist, file);
                        return Notice.done(Words.text("export.done", playlist.name(), file));
                    } catch (IOException e) {
                        return Notice.problem(Words.text("export.failed", file));
                    }
                },
                desk::say);
    }

    private void removeFrom(Playlist playlist, List<Integer> rows) {
        List<Long> left = new ArrayList<>();
        List<Long> before = ids(playlist);
        for (int i = 0; i < before.size(); i++) {
            if (!rows.contains(i)) {
                left.add(before.get(i));
            }
        }
        replace(playlist, left, Words.text("song.removed", rows.size(), playlist.name()));
    }

    private void removeFromLibrary() {
        List<Long> ids = table.chosenIds();
        desk.change(
                store -> {
                    store.deleteTracks(ids);
                    return true;
                },
                done -> desk.say(Notice.done(
                        Words.text("song.deleted", ids.size()),
                        Words.text("undo"),
                        () -> desk.change(store -> store.undeleteTracks(ids)))));
    }

    private void replace(Playlist playlist, List<Long> ids, String told) {
        List<Long> before = ids(playlist);
        desk.change(
                store -> {
                    store.setTracks(playlist.id(), ids);
                    return true;
                },
                done -> desk.say(Notice.done(
                        told, Words.text("undo"), () -> desk.change(store -> store.setTracks(playlist.id(), before)))));
    }

    private static List<Long> ids(Playlist playlist) {
        return playlist.tracks().stream().map(Track::id).toList();
    }
}
