package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.dj.DjCommands;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Window;
import javax.swing.JButton;
import javax.swing.JDialog;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The mapping in a window of its own, beside the player. Event dispatch thread only. */
public final class PlaylistMappingDialog extends JDialog {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the window; {@link #setVisible} shows it.
     *
     * @param owner over which it lies; none when null
     * @param store called by workers only
     * @param commands told after every change
     */
    public PlaylistMappingDialog(@Nullable Window owner, PlaylistStore store, DjCommands commands) {
        super(owner, Words.text("mapping.title"), Dialog.ModalityType.MODELESS);
        setName("mapping.dialog");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setLayout(new MigLayout("insets 16, fill, wrap 1", "[grow, fill]", "[grow, fill]8[]"));
        add(new PlaylistMappingPanel(store, commands));
        JButton done = Buttons.make("mapping.done", Words.text("done"), this::dispose);
        add(done, "right, growx 0");
        getRootPane().setDefaultButton(done);
        Keys.onEscape(getRootPane(), this::dispose);
        EventQueue.invokeLater(done::requestFocusInWindow);
        setSize(820, 800);
        setMinimumSize(new Dimension(680, 480));
        setLocationRelativeTo(owner);
    }
}
