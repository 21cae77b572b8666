package io.github.mooddj.host.desktop;

import java.awt.EventQueue;
import java.awt.Frame;

/** Brings the reference player before the user's eyes. */
public final class PlayerFront {
    static final String NAME = "player";

    private PlayerFront() {}

    /** Brings the window of this process to the front, wherever it was; one that only just opens comes by itself. */
    public static void show() {
        EventQueue.invokeLater(() -> {
            for (Frame frame : Frame.getFrames()) {
                if (NAME.equals(frame.getName()) && frame.isDisplayable()) {
                    bring(frame);
                }
            }
        });
    }

    /** On the event dispatch thread. */
    static void bring(Frame frame) {
        frame.setVisible(true);
        frame.setExtendedState(frame.getExtendedState() & ~Frame.ICONIFIED);
        // Window managers that keep windows from stealing the focus let one pass that is on top for a moment.
        frame.setAlwaysOnTop(true);
        frame.toFront();
        frame.setAlwaysOnTop(false);
        frame.requestFocus();
    }
}
