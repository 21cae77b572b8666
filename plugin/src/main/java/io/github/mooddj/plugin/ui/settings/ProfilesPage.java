package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.profile.ProfileCommands;
import io.github.mooddj.plugin.ui.look.Plain;
import java.awt.EventQueue;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** Who uses this machine, who is at it now, and one more. */
final class ProfilesPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ProfileCommands profiles;
    private final transient LibraryDesk library;
    private final DefaultListModel<String> names = new DefaultListModel<>();
    private final JList<String> list = new JList<>(names);
    private final JTextField name = new JTextField(20);
    private final JButton open = Buttons.make("profiles.open", Words.text("profiles.open"), this::open);
    private final JButton add = Buttons.make("profiles.add", Words.text("profiles.add"), this::add);

    private boolean idle = true;

    ProfilesPage(ProfileCommands profiles, LibraryDesk library) {
        super("profiles");
        this.profiles = profiles;
        this.library = library;
        list.setName("profiles.list");
        list.getAccessibleContext().setAccessibleName(Words.text("profiles.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(6);
        profiles.names().forEach(names::addElement);
        list.setCellRenderer(Plain.text(new ProfileCell(profiles.current())));
        list.setSelectedValue(profiles.current(), true);
        list.addListSelectionListener(event -> allow());
        JPanel known = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", ""));
        known.setOpaque(false);
        known.add(new JScrollPane(list), "growx, wmin 0");
        known.add(open, "growx 0");
        ask(Words.text("profiles.list"), known, "growx, wmax 420");
        name.setName("profiles.name");
        name.addActionListener(event -> add());
        ask(Words.text("profiles.name"), name, "growx 0");
        add(add, "skip 1, growx 0, gapbottom 14");
        hint(new Paragraph(Words.text("profiles.accounts")));
        setIdle(true);
    }

    private void setIdle(boolean wanted) {
        idle = wanted;
        allow();
    }

    /** While somebody else is being made or let in, nobody else is. */
    private void allow() {
        String chosen = list.getSelectedValue();
        open.setEnabled(idle && chosen != null && !chosen.equals(profiles.current()));
        add.setEnabled(idle);
    }

    private void open() {
        String chosen = list.getSelectedValue();
        if (chosen != null) {
            follow(profiles.switchTo(chosen));
        }
    }

    private void add() {
        if (idle && !name.getText().isBlank()) {
            follow(profiles.create(name.getText()));
        }
    }

    /** This window goes with the profile; only what went wrong is left to say. */
    private void follow(CompletableFuture<Duration> switching) {
        setIdle(false);
        var unused = switching.whenComplete((time, failure) -> {
            if (failure != null) {
                Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
                EventQueue.invokeLater(() -> {
                    library.say(Notice.problem(Words.said(cause.getMessage())));
                    setIdle(true);
                });
            }
        });
    }
}
