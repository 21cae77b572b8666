package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.server.MusicServerClient;
import io.github.mooddj.plugin.server.ServerEntry;
import io.github.mooddj.plugin.server.ServerSong;
import io.github.mooddj.plugin.ui.look.Plain;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What a server has: found by words, or from artists to albums to songs; songs go into a playlist of ours. */
final class ServerBrowser extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ServerDesk desk;
    private final transient Supplier<Optional<MusicServer>> server;
    private final JTextField words = new JTextField();
    private final JButton search = Buttons.make("servers.search", Words.text("servers.search"), this::search);
    private final JButton artists = Buttons.make("servers.artists", Words.text("servers.artists"), this::artists);
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private final JList<Row> found = Plain.cells(new JList<>(rows));
    private final JComboBox<Target> targets = new JComboBox<>();
    private final JButton take = Buttons.make("servers.take", Words.text("servers.take"), this::take);

    /** A line of what was found. */
    private record Row(String text, Optional<ServerSong> song, Optional<Step> step) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** What opening a line asks. */
    private interface Step {
        List<Row> ask(MusicServerClient client) throws IOException;
    }

    private record Target(long id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    ServerBrowser(ServerDesk desk, Supplier<Optional<MusicServer>> server) {
        super(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", ""));
        this.desk = desk;
        this.server = server;
        setOpaque(false);
        words.setName("servers.words");
        words.getAccessibleContext().setAccessibleName(Words.text("servers.words"));
        words.putClientProperty("JTextField.placeholderText", Words.text("servers.words"));
        words.addActionListener(event -> search());
        found.setName("servers.found");
        found.getAccessibleContext().setAccessibleName(Words.text("servers.found"));
        found.setVisibleRowCount(7);
        found.addListSelectionListener(event -> enableTake());
        found.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        found.registerKeyboardAction(event -> open(), KeyStroke.getKeyStroke("ENTER"), WHEN_FOCUSED);
        targets.setName("servers.target");
        targets.getAccessibleContext().setAccessibleName(Words.text("servers.target"));
        Plain.choices(targets);
        add(words, "split 3, growx, wmin 60");
        add(search, "growx 0");
        add(artists, "growx 0");
        add(new JScrollPane(found), "growx, wmin 0");
        add(take, "split 2, growx 0");
        add(targets, "growx, wmin 0");
        desk.library().onView(this::show);
        setIdle(false);
    }

    private void show(LibraryView view) {
        Object chosen = targets.getSelectedItem();
        targets.removeAllItems();
        view.playlists().forEach(playlist -> targets.addItem(new Target(playlist.id(), playlist.name())));
        targets.setSelectedItem(chosen);
        if (targets.getSelectedIndex() < 0 && targets.getItemCount() > 0) {
            targets.setSelectedIndex(0);
        }
        enableTake();
    }

    /** Whether there is a server to ask, and nothing is being asked. */
    void setIdle(boolean idle) {
        search.setEnabled(idle);
        artists.setEnabled(idle);
        words.setEnabled(idle);
        if (idle) {
            enableTake();
        } else {
            take.setEnabled(false);
        }
    }

    private void enableTake() {
        take.setEnabled(search.isEnabled() && targets.getItemCount() > 0 && !songs().isEmpty());
    }

    private List<ServerSong> songs() {
        return found.getSelectedValuesList().stream()
                .flatMap(row -> row.song().stream())
                .toList();
    }

    private void search() {
        String wanted = words.getText().strip();
        if (!wanted.isEmpty()) {
            ask(client -> songRows(client.search(wanted)));
        }
    }

    private void artists() {
        ask(client -> client.artists().stream().map(ServerBrowser::artist).toList());
    }

    private static Row artist(ServerEntry artist) {
        return new Row(artist.name(), Optional.empty(), Optional.of(client -> client.albums(artist.id()).stream()
                .map(album -> album(artist, album))
                .toList()));
    }

    private static Row album(ServerEntry artist, ServerEntry album) {
        return new Row(
                artist.name() + " \u203a " + album.name(),
                Optional.empty(),
                Optional.of(client -> songRows(client.album(album.id()))));
    }

    private static List<Row> songRows(List<ServerSong> songs) {
        return songs.stream()
                .map(song -> new Row(
                        song.artist().isEmpty() ? song.title() : song.artist() + " \u2013 " + song.title(),
                        Optional.of(song),
                        Optional.empty()))
                .toList();
    }

    private void open() {
        if (!search.isEnabled()) {
            return;
        }
        Optional.ofNullable(found.getSelectedValue()).flatMap(Row::step).ifPresent(this::ask);
    }

    private void ask(Step step) {
        server.get().ifPresent(chosen -> desk.ask(servers -> step.ask(servers.client(chosen)), this::fill));
    }

    private void fill(List<Row> lines) {
        rows.clear();
        lines.forEach(rows::addElement);
        if (lines.isEmpty()) {
            desk.library().say(Notice.done(Words.text("servers.nothing")));
        } else {
            found.setSelectedIndex(0);
            found.requestFocusInWindow();
        }
    }

    private void take() {
        List<ServerSong> songs = songs();
        if (targets.getSelectedItem() instanceof Target target && !songs.isEmpty()) {
            server.get()
                    .ifPresent(chosen -> desk.ask(
                            servers -> {
                                List<Track> added = servers.add(chosen, songs);
                                append(desk.library().store(), target.id(), added);
                                return added.size();
                            },
                            count -> {
                                desk.library().say(Notice.done(Words.text("servers.taken", count, target.name())));
                                desk.library().changed();
                            }));
        }
    }

    private static void append(PlaylistStore store, long playlistId, List<Track> added) {
        List<Track> before = store.playlist(playlistId).map(Playlist::tracks).orElse(List.of());
        List<Long> ids = new ArrayList<>(
                Stream.concat(before.stream(), added.stream()).map(Track::id).toList());
        store.setTracks(playlistId, ids);
    }
}
