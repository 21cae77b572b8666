package io.github.mooddj.host.attach;

import io.github.mooddj.host.MediaPlayerHost.Registration;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.ResourceBundle;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;

/** Our menu and panel in the host's window, wherever that is; event dispatch thread. */
final class Residence {
    /** A host that takes us apart as often as we come keeps its window for itself. */
    private static final int PATIENCE = 20;

    private final ResourceBundle words = ResourceBundle.getBundle("io.github.mooddj.host.attach.messages");
    private final DockedPanels panels = new DockedPanels();
    private final HostMenus menus = new HostMenus();
    private final Runnable leaving;
    private Optional<JFrame> frame = Optional.empty();
    private Optional<PanelPlace> place = Optional.empty();
    private boolean atSide;
    private int repairs;

    /**
     * Begins without a window.
     *
     * @param atSide whether the panel prefers the window's side to a window of its own
     * @param leaving what the user's wish to have us gone does
     */
    Residence(boolean atSide, Runnable leaving) {
        this.atSide = atSide;
        this.leaving = leaving;
    }

    Registration dock(String title, JComponent panel) {
        panels.put(title, panel);
        settle();
        return once(() -> {
            panels.take(panel);
            settle();
        });
    }

    Registration addMenu(JMenu menu) {
        menu.addSeparator();
        JCheckBoxMenuItem own = new JCheckBoxMenuItem(words.getString("own.window"), !atSide);
        own.setName("mood-dj.menu.own-window");
        own.addActionListener(event -> {
            atSide = !own.isSelected();
            place.ifPresent(PanelPlace::leave);
            place = Optional.empty();
            repairs = 0;
            settle();
        });
        menu.add(own);
        JMenuItem show = new JMenuItem(words.getString("show"));
        show.setName("mood-dj.menu.show");
        show.addActionListener(event -> raise());
        menu.add(show);
        JMenuItem remove = new JMenuItem(words.getString("remove"));
        remove.setName("mood-dj.menu.remove");
        remove.addActionListener(event -> leaving.run());
        menu.add(remove);
        menus.put(menu);
        settle();
        return once(() -> menus.take(menu));
    }

    /** On whatever thread a session is closed, the window is touched on its own. */
    private static Registration once(Runnable removal) {
        boolean[] done = new boolean[1];
        return () -> {
            Runnable guarded = () -> {
                if (!done[0]) {
                    done[0] = true;
                    Guard.run(removal);
                }
            };
            if (EventQueue.isDispatchThread()) {
                guarded.run();
            } else {
                EventQueue.invokeLater(guarded);
            }
        };
    }

    void raise() {
        repairs = 0;
        settle();
        place.ifPresent(where -> Guard.run(where::raise));
    }

    /** Sees to it that everything is where it belongs; does nothing where it is. */
    void settle() {
        Optional<JFrame> now = frame.filter(JFrame::isDisplayable).or(HostFrames::main);
        if (!now.equals(frame)) {
            leave();
            frame = now;
            repairs = 0;
        }
        frame.ifPresent(window -> Guard.run(() -> settleIn(window)));
    }

    private void settleIn(JFrame window) {
        boolean menusHold = menus.holdIn(window);
        boolean panelHolds = panels.none()
                ? place.isEmpty()
                : place.filter(PanelPlace::holds).isPresent();
        if ((menusHold && panelHolds) || repairs > PATIENCE) {
            return;
        }
        repairs++;
        if (!menusHold) {
            Guard.run(() -> menus.moveTo(window));
        }
        if (!panelHolds) {
            place.ifPresent(old -> Guard.run(old::leave));
            place = panels.none() ? Optional.empty() : Optional.of(PanelPlace.in(window, panels, atSide));
        }
    }

    /** The host's look and feel changed: what is in no window of its now follows it too. */
    void followLook() {
        repairs = 0;
        place.ifPresent(where -> Guard.run(where::followLook));
        menus.followLook();
    }

    /** Takes everything out of the window that it is in. */
    void leave() {
        place.ifPresent(where -> Guard.run(where::leave));
        place = Optional.empty();
        frame.ifPresent(window -> Guard.run(() -> menus.leave(window)));
        frame = Optional.empty();
    }
}
