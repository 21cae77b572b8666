package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.LeaveAlone;
import io.github.mooddj.playlists.PlaylistMapping.Play;
import io.github.mooddj.plugin.ui.look.Plain;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** What a mood can play: each playlist, a new one, or nothing of its own. */
final class MoodMenu extends JPopupMenu {
    private static final long serialVersionUID = 1L;

    /** Playlists in one menu, so that it fits the screen. */
    private static final int MOST = 20;

    private final transient Emotion emotion;
    private final transient LibraryDesk desk;

    MoodMenu(Emotion emotion, MappingTableModel model, LibraryDesk desk) {
        this.emotion = emotion;
        this.desk = desk;
        setName("mapping.menu." + emotion.key());
        MappingTableModel.Row row = model.row(emotion);
        List<Playlist> choices = model.choices();
        for (int from = 0; from < choices.size(); from += MOST) {
            List<Playlist> part = choices.subList(from, Math.min(choices.size(), from + MOST));
            JComponent place = choices.size() <= MOST ? this : part(part);
            for (Playlist playlist : part) {
                place.add(choice(playlist, row.playlists().stream().anyMatch(own -> own.id() == playlist.id())));
            }
        }
        if (!choices.isEmpty()) {
            addSeparator();
        }
        JMenuItem fresh = new JMenuItem(Words.text("mapping.newPlaylist"));
        fresh.setName("mapping.menu.new");
        fresh.addActionListener(event -> createAndAdd());
        add(fresh);
        JCheckBoxMenuItem alone = new JCheckBoxMenuItem(Words.text("mapping.leaveAlone"), row.leavesAlone());
        alone.setName("mapping.menu.leaveAlone");
        alone.addActionListener(event -> edit(mapping ->
                MappingEdit.set(mapping, emotion, row.leavesAlone() ? new Play(List.of()) : new LeaveAlone())));
        add(alone);
    }

    /** A menu of its own for some of many playlists, named after the first and the last. */
    private JMenu part(List<Playlist> part) {
        JMenu menu = Plain.text(new JMenu());
        menu.setText(part.get(0).name() + " \u2026 " + part.get(part.size() - 1).name());
        add(menu);
        return menu;
    }

    private JMenuItem choice(Playlist playlist, boolean chosen) {
        String text =
                playlist.name() + "  (" + Words.text("songs", playlist.tracks().size()) + ")";
        JCheckBoxMenuItem item = Plain.text(new JCheckBoxMenuItem());
        item.setText(text);
        item.setSelected(chosen);
        item.setName("mapping.menu.playlist." + playlist.name());
        item.addActionListener(event -> edit(mapping -> chosen
                ? MappingEdit.remove(mapping, emotion, playlist.id())
                : MappingEdit.add(mapping, emotion, playlist.id())));
        return item;
    }

    private void createAndAdd() {
        Questions.name(getInvoker(), Words.text("playlist.new.title"), Words.name(emotion))
                .ifPresent(name -> desk.change(store -> {
                    Playlist made = store.createPlaylist(name);
                    store.saveMapping(MappingEdit.add(store.mapping(), emotion, made.id()));
                }));
    }

    private void edit(UnaryOperator<PlaylistMapping> change) {
        desk.change(store -> store.saveMapping(change.apply(store.mapping())));
    }
}
