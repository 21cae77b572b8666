package io.github.mooddj.host.attach;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;

/** Where our panel is at the moment; event dispatch thread. */
sealed interface PanelPlace permits SidePlace, WindowPlace {
    /** The host's window that it belongs to. */
    JFrame frame();

    /** Whether it is still as it was made; the host may have taken it apart. */
    boolean holds();

    /** Brings it before the user's eyes. */
    void raise();

    /** The look and feel is another one now. */
    void followLook();

    /** Takes the panel out and leaves the host as it was; may be called twice. */
    void leave();

    /** At the window's side if there is room, otherwise in a window beside it. */
    static PanelPlace in(JFrame frame, JComponent panel, boolean atSide) {
        Optional<PanelPlace> side = atSide ? SidePlace.in(frame, panel) : Optional.empty();
        return side.orElseGet(() -> new WindowPlace(frame, panel));
    }
}
