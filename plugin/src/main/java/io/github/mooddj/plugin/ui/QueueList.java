package io.github.mooddj.plugin.ui;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.dj.DjCommands;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;

/** The coming tracks; a double click or the Enter key plays one at once. */
final class QueueList extends JList<Track> {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 5;

    private final transient DjCommands commands;
    private final DefaultListModel<Track> tracks = new DefaultListModel<>();
    private final JScrollPane pane;

    QueueList(Messages messages, DjCommands commands) {
        this.commands = commands;
        setModel(tracks);
        setName("queue.list");
        setOpaque(false);
        setCellRenderer(new QueueRow(messages));
        setFixedCellHeight(28);
        setVisibleRowCount(ROWS);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setToolTipText(messages.text("queue.play"));
        getAccessibleContext().setAccessibleName(messages.text("queue.name"));
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "play");
        getActionMap().put("play", new Play());
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    playSelected();
                }
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (isSelectionEmpty()) {
                    // Without a chosen row nobody sees where the focus is.
                    setSelectedIndex(0);
                }
            }
        });
        pane = new JScrollPane(
                this, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
    }

    JScrollPane inScrollPane() {
        return pane;
    }

    /** Shows these; what was chosen stays chosen if it is still there. */
    void show(List<Track> next) {
        Track chosen = getSelectedValue();
        tracks.clear();
        tracks.addAll(next);
        if (chosen != null && next.contains(chosen)) {
            setSelectedIndex(next.indexOf(chosen));
        }
    }

    private void playSelected() {
        Track chosen = getSelectedValue();
        if (chosen != null) {
            commands.playFromQueue(chosen.id());
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private final class Play extends AbstractAction {
        private static final long serialVersionUID = 1L;

        @Override
        public void actionPerformed(ActionEvent event) {
            playSelected();
        }
    }
}
