package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.FileStore.WatchedFolder;
import io.github.mooddj.playlists.ListeningStore.MoodSkips;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.files.ImportProgress;
import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.playlists.files.MusicImport;
import io.github.mooddj.playlists.files.Relocating;
import io.github.mooddj.plugin.ui.look.Plain;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** What is needed now and then: watched folders, files that moved, songs that are often skipped in a mood. */
final class LibraryMenu {
    private static final int OFTEN = 3;
    private static final int MOST = 15;

    private final Component over;
    private final LibraryDesk desk;
    private final Consumer<LongJob> jobs;
    private final Supplier<Optional<String>> playlist;
    private final JButton button = Buttons.make("library.more", Words.text("more"), this::open);

    /**
     * A menu that is closed.
     *
     * @param jobs takes long work, with its progress
     * @param playlist the name of the playlist that is open; empty where all songs are
     */
    LibraryMenu(Component over, LibraryDesk desk, Consumer<LongJob> jobs, Supplier<Optional<String>> playlist) {
        this.over = over;
        this.desk = desk;
        this.jobs = jobs;
        this.playlist = playlist;
    }

    JButton button() {
        return button;
    }

    private record Content(List<WatchedFolder> folders, List<MoodSkips> skips) {}

    private void open() {
        desk.read(
                store -> new Content(store.files().watched(), store.listening().skipsByMood(OFTEN)), content -> {
                    if (button.isShowing()) {
                        menu(content).show(button, 0, button.getHeight());
                    }
                });
    }

    private JPopupMenu menu(Content content) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("library.menu");
        menu.add(item("stream", Words.text("stream"), this::addStream));
        menu.add(item("relocate", Words.text("relocate"), this::relocate));
        JMenu folders = new JMenu(Words.text("folders"));
        folders.setName("library.menu.folders");
        content.folders().forEach(folder -> folders.add(watched(folder)));
        folders.setEnabled(!content.folders().isEmpty());
        menu.add(folders);
        JMenu skips = new JMenu(Words.text("skipped"));
        skips.setName("library.menu.skipped");
        content.skips().stream().limit(MOST).forEach(skip -> skips.add(skipped(skip)));
        skips.setEnabled(!content.skips().isEmpty());
        menu.add(skips);
        return menu;
    }

    private JMenuItem watched(WatchedFolder folder) {
        String list = folder.playlist()
                .flatMap(desk.view()::playlist)
                .map(playlist -> "  \u2192 " + playlist.name())
                .orElse("");
        JCheckBoxMenuItem item = Plain.text(new JCheckBoxMenuItem());
        item.setText(folder.path() + list);
        item.setSelected(true);
        item.addActionListener(event -> desk.change(
                store -> {
                    store.files().unwatch(folder.path());
                    return true;
                },
                done -> {
                    desk.foldersChanged();
                    desk.say(Notice.done(
                            Words.text("folders.forgotten", folder.path()), Words.text("undo"), () -> watch(folder)));
                }));
        return item;
    }

    private void watch(WatchedFolder folder) {
        desk.change(
                store -> {
                    store.files().watch(folder);
                    return true;
                },
                done -> desk.foldersChanged());
    }

    private void addStream() {
        Questions.text(over, Words.text("stream.title"), Words.text("stream.question"), "https://")
                .ifPresent(address -> {
                    if (MusicImport.isAddress(address)) {
                        Optional<String> list = playlist.get();
                        jobs.accept(progress -> added(address, list, progress));
                    } else {
                        desk.say(Notice.problem(Words.text("stream.noAddress")));
                    }
                });
    }

    /** In a worker. */
    private Runnable added(String address, Optional<String> list, ImportProgress progress) {
        ImportReport report =
                new MusicImport(desk.store(), desk.tags()).run(List.of(), List.of(address), list, progress);
        return () -> {
            desk.changed();
            desk.say(Notice.done(ImportReports.line(report)));
        };
    }

    private void relocate() {
        Choosing.folder(over)
                .ifPresent(folder -> jobs.accept(progress -> {
                    Relocating.Outcome outcome = new Relocating(desk.store(), desk.tags()).run(folder, progress);
                    return () -> {
                        desk.changed();
                        desk.say(Notice.done(Words.text("relocate.done", outcome.found(), outcome.missing())));
                    };
                }));
    }

    private JMenuItem skipped(MoodSkips skips) {
        Track track = skips.track();
        JMenuItem item = Plain.text(new JMenuItem());
        item.setText(Words.text(
                "skipped.item",
                Words.name(skips.mood()),
                track.title(),
                skips.skips(),
                Math.max(skips.skips(), skips.plays())));
        item.addActionListener(event -> desk.change(
                store -> takeOut(store, skips),
                edits -> desk.say(Notice.done(
                        Words.text("skipped.done", track.title(), Words.name(skips.mood())),
                        Words.text("undo"),
                        () -> desk.change(store -> edits.forEach(edit -> edit.undo(store)))))));
        return item;
    }

    /** Out of the mood's playlists, which nobody does unasked; gives what can be taken back. */
    private static List<ListEdit> takeOut(PlaylistStore store, MoodSkips skips) {
        List<ListEdit> edits = new ArrayList<>();
        for (long id : MappingEdit.playlists(store.mapping(), skips.mood())) {
            store.playlist(id)
                    .filter(list -> list.rule().isEmpty())
                    .map(ListEdit::songs)
                    .map(songs -> new ListEdit(id, songs, without(skips.track(), songs)))
                    .filter(ListEdit::changes)
                    .ifPresent(edits::add);
        }
        edits.forEach(edit -> edit.make(store));
        store.listening().forgetSkips(skips.track().id(), skips.mood());
        return edits;
    }

    private static List<Long> without(Track track, List<Long> songs) {
        return songs.stream().filter(song -> song != track.id()).toList();
    }

    private static JMenuItem item(String name, String text, Runnable press) {
        JMenuItem item = new JMenuItem(text);
        item.setName("library.menu." + name);
        item.addActionListener(event -> press.run());
        return item;
    }
}
