package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import java.awt.Component;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes, renames and deletes playlists, after asking where something is lost. */
final class PlaylistActions {
    private final Component over;
    private final LibraryDesk desk;
    private final ShelfList shelves;

    PlaylistActions(Component over, LibraryDesk desk, ShelfList shelves) {
        this.over = over;
        this.desk = desk;
        this.shelves = shelves;
    }

    void create() {
        Questions.name(over, Words.text("playlist.new.title"), "")
                .ifPresent(
                        name -> desk.change(store -> store.createPlaylist(name).id(), shelves::choose));
    }

    void rename() {
        chosen().ifPresent(playlist -> Questions.name(over, Words.text("playlist.rename.title"), playlist.name())
                .filter(name -> !name.equals(playlist.name()))
                .ifPresent(name -> desk.change(store -> store.renamePlaylist(playlist.id(), name))));
    }

    void delete() {
        chosen().filter(this::sure).ifPresent(playlist -> desk.change(store -> store.deletePlaylist(playlist.id())));
    }

    private boolean sure(Playlist playlist) {
        String moods = Arrays.stream(Emotion.values())
                .filter(emotion ->
                        MappingEdit.playlists(desk.view().mapping(), emotion).contains(playlist.id()))
                .map(Words::name)
                .collect(Collectors.joining(", "));
        String lost = moods.isEmpty()
                ? Words.text(
                        "playlist.delete.lost",
                        playlist.name(),
                        playlist.tracks().size())
                : Words.text(
                        "playlist.delete.lostMoods",
                        playlist.name(),
                        playlist.tracks().size(),
                        moods);
        return Questions.sure(over, Words.text("playlist.delete.title"), lost, Words.text("playlist.delete.yes"));
    }

    private Optional<Playlist> chosen() {
        return shelves.chosen().flatMap(Shelf::playlist);
    }
}
