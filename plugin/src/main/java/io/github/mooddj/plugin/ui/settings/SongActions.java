package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.files.PlaylistExport;
import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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

    /** The playlist's songs in this order, which can be undone; not if the playlist has become another meanwhile. */
    void reorder(List<Long> ids) {
        shelf.get().flatMap(Shelf::playlist).ifPresent(playlist -> {
            if (!ids.equals(ListEdit.songs(playlist))) {
                change(
                        playlist,
                        now -> now.equals(ListEdit.songs(playlist)) ? ids : now,
                        Words.text("song.reordered", playlist.name()));
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
        List<Long> shown = ListEdit.songs(playlist.get());
        desk.change(
                store -> {
                    boolean same = ListEdit.songs(store, playlist.get().id()).equals(shown);
                    if (same) {
                        store.setTracks(playlist.get().id(), SongTransfer.moved(shown, rows, target));
                    }
                    return same;
                },
                moved -> {
                    if (moved) {
                        table.setRowSelectionInterval(first, first + rows.size() - 1);
                        table.scrollRectToVisible(table.getCellRect(first, 0, true));
                    }
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
        List<Long> shown = ListEdit.songs(playlist);
        change(playlist, now -> without(now, shown, rows), Words.text("song.removed", rows.size(), playlist.name()));
    }

    /** These without the songs that were shown in these rows; what came or went meanwhile stays so. */
    static List<Long> without(List<Long> now, List<Long> shown, List<Integer> rows) {
        List<Long> left = new ArrayList<>(now);
        if (now.equals(shown)) {
            rows.stream().sorted(Comparator.reverseOrder()).forEach(row -> left.remove((int) row));
        } else {
            rows.forEach(row -> left.remove(shown.get(row)));
        }
        return left;
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

    /** Of the songs that the library has when it is done, not of those that are still drawn. */
    private void change(Playlist playlist, UnaryOperator<List<Long>> change, String told) {
        desk.change(
                store -> {
                    List<Long> before = ListEdit.songs(store, playlist.id());
                    ListEdit edit = new ListEdit(playlist.id(), before, change.apply(before));
                    if (edit.changes()) {
                        edit.make(store);
                    }
                    return edit;
                },
                edit -> {
                    if (edit.changes()) {
                        desk.say(Notice.done(told, Words.text("undo"), () -> desk.change(edit::undo)));
                    }
                });
    }
}
