package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.SmartRule;
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

    /** A playlist that fills itself. */
    void createSmart() {
        SmartQuestion.ask(over, "", SmartRule.everything())
                .ifPresent(answer -> desk.change(
                        store -> store.createSmartPlaylist(answer.name(), answer.rule())
                                .id(),
                        shelves::choose));
    }

    /** Of one that fills itself the rule as well. */
    void rename() {
        chosen().filter(playlist -> playlist.rule().isPresent()).ifPresent(this::editSmart);
        chosen().filter(playlist -> playlist.rule().isEmpty())
                .ifPresent(playlist -> Questions.name(over, Words.text("playlist.rename.title"), playlist.name())
                        .filter(name -> !name.equals(playlist.name()))
                        .ifPresent(name -> desk.change(store -> store.renamePlaylist(playlist.id(), name))));
    }

    private void editSmart(Playlist playlist) {
        SmartQuestion.ask(over, playlist.name(), playlist.rule().orElseThrow())
                .ifPresent(answer -> desk.change(store -> {
                    if (!answer.name().equals(playlist.name())) {
                        store.renamePlaylist(playlist.id(), answer.name());
                    }
                    store.setRule(playlist.id(), answer.rule());
                }));
    }

    void delete() {
        chosen().filter(this::sure)
                .ifPresent(playlist -> desk.change(
                        store -> {
                            store.deletePlaylist(playlist.id());
                            return true;
                        },
                        done -> desk.say(Notice.done(
                                Words.text("playlist.deleted", playlist.name()),
                                Words.text("undo"),
                                () -> desk.change(store -> store.undeletePlaylist(playlist.id()))))));
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
