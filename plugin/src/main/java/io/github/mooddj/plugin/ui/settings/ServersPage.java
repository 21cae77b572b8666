package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.plugin.ui.look.Plain;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** Music servers: which there are, one more, and what they have. */
final class ServersPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ServerDesk desk;
    private final DefaultListModel<Shown> servers = new DefaultListModel<>();
    private final JList<Shown> list = Plain.cells(new JList<>(servers));
    private final JTextField name = field("servers.name", 20);
    private final JTextField address = field("servers.address", 30);
    private final JTextField user = field("servers.user", 20);
    private final JPasswordField password = new JPasswordField(20);
    private final JButton add = Buttons.make("servers.add", Words.text("servers.add"), this::add);
    private final JButton sync = Buttons.make("servers.sync", Words.text("servers.sync"), this::sync);
    private final JButton remove = Buttons.make("servers.remove", Words.text("servers.remove"), this::remove);
    private final ServerBrowser browser;
    private boolean idle = true;

    private record Shown(MusicServer server) {
        @Override
        public String toString() {
            return Words.text("servers.shown", server.name(), server.user(), server.address());
        }
    }

    ServersPage(ServerDesk desk) {
        super("servers");
        this.desk = desk;
        this.browser = new ServerBrowser(desk, this::chosen);
        list.setName("servers.list");
        list.getAccessibleContext().setAccessibleName(Words.text("servers.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(3);
        list.addListSelectionListener(event -> allow());
        JPanel known = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", ""));
        known.setOpaque(false);
        known.add(new JScrollPane(list), "growx, wmin 0");
        known.add(sync, "split 3, growx 0");
        known.add(remove, "growx 0");
        known.add(new JLabel(), "growx, pushx");
        ask(Words.text("servers.list"), known, "growx, wmin 0");
        ask(Words.text("servers.name"), name, "growx 0");
        ask(Words.text("servers.address"), address, "growx, wmax 420");
        ask(Words.text("servers.user"), user, "growx 0");
        password.setName("servers.password");
        ask(Words.text("servers.password"), password, "growx 0");
        password.addActionListener(event -> add());
        add(add, "skip 1, growx 0, gapbottom 14");
        ask(Words.text("servers.music"), browser, "growx, wmin 0");
        desk.onBusy(busy -> {
            idle = !busy;
            allow();
        });
        refresh();
    }

    private static JTextField field(String name, int columns) {
        JTextField field = new JTextField(columns);
        field.setName(name);
        return field;
    }

    private Optional<MusicServer> chosen() {
        return Optional.ofNullable(list.getSelectedValue()).map(Shown::server);
    }

    private void refresh() {
        desk.ask(known -> known.all(), this::show);
    }

    private void show(List<MusicServer> known) {
        String before = chosen().map(MusicServer::name).orElse("");
        servers.clear();
        known.forEach(server -> servers.addElement(new Shown(server)));
        int same = known.stream().map(MusicServer::name).toList().indexOf(before);
        if (!known.isEmpty()) {
            list.setSelectedIndex(Math.max(0, same));
        }
        allow();
    }

    /** While something is being asked, nothing else is. */
    private void allow() {
        boolean one = idle && chosen().isPresent();
        add.setEnabled(idle);
        sync.setEnabled(one);
        remove.setEnabled(one);
        browser.setIdle(one);
    }

    private void add() {
        if (!idle) {
            return;
        }
        String wantedName = name.getText();
        String wantedUser = user.getText();
        char[] secret = password.getPassword();
        URI wanted;
        try {
            wanted = new URI(address.getText().strip());
        } catch (URISyntaxException e) {
            desk.library().say(Notice.problem(Words.text("servers.noAddress")));
            return;
        }
        String typed = new String(secret);
        Arrays.fill(secret, '\0');
        desk.ask(
                known -> {
                    String where =
                            known.add(wantedName, wanted, wantedUser, typed).password();
                    MusicServer server = known.all().stream()
                            .filter(each -> each.name().equalsIgnoreCase(wantedName.strip()))
                            .findFirst()
                            .orElseThrow();
                    int playlists = known.sync(server).playlists();
                    return Words.text("servers.added", server.name(), playlists) + " " + Words.said(where);
                },
                said -> {
                    List.of(name, address, user, password).forEach(field -> field.setText(""));
                    changed(said);
                });
    }

    private void sync() {
        chosen().ifPresent(server -> desk.ask(
                known -> known.sync(server),
                report -> changed(Words.text(
                        "servers.synced", report.server(), report.playlists(), report.songs(), report.starred()))));
    }

    private void remove() {
        chosen().filter(server -> Questions.sure(
                        this,
                        Words.text("servers.remove.title"),
                        Words.text("servers.remove.lost", server.name()),
                        Words.text("servers.remove.yes")))
                .ifPresent(server -> desk.ask(
                        known -> {
                            known.remove(server);
                            return server.name();
                        },
                        gone -> changed(Words.text("servers.removed", gone))));
    }

    private void changed(String said) {
        desk.library().say(Notice.done(said));
        desk.library().changed();
        refresh();
    }
}
