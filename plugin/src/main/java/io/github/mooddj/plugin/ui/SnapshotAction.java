package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.dj.DjCommands;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;

/** One look through the camera now, taken at once as the mood. Event dispatch thread only. */
final class SnapshotAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final transient DjCommands commands;

    SnapshotAction(String name, String hint, DjCommands commands) {
        super(name);
        this.commands = commands;
        putValue(SHORT_DESCRIPTION, hint);
        putValue(MNEMONIC_KEY, KeyEvent.VK_S);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        commands.snapshot();
    }
}
