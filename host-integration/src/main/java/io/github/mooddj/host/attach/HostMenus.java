package io.github.mooddj.host.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.SwingUtilities;

/** Our menus in the host's menu bar; event dispatch thread. */
final class HostMenus {
    private final List<JMenu> menus = new ArrayList<>();
    /** The bar that we gave to a window without one. */
    private Optional<JMenuBar> ours = Optional.empty();

    void put(JMenu menu) {
        menus.add(menu);
    }

    void take(JMenu menu) {
        menus.remove(menu);
        remove(menu);
    }

    /** Whether every menu is in this window's bar. */
    boolean holdIn(JFrame frame) {
        JMenuBar bar = frame.getJMenuBar();
        return menus.stream().allMatch(menu -> bar != null && menu.getParent() == bar);
    }

    /** Puts them into this window's bar, at its end; a window without a bar gets one. */
    void moveTo(JFrame frame) {
        if (menus.isEmpty()) {
            return;
        }
        JMenuBar bar = frame.getJMenuBar();
        if (bar == null) {
            bar = new JMenuBar();
            bar.setName("mood-dj.menus");
            ours = Optional.of(bar);
            frame.setJMenuBar(bar);
        }
        // Each for itself: a listener of the host's may throw when the menu is there already.
        JMenuBar there = bar;
        for (JMenu menu : menus) {
            if (menu.getParent() != there) {
                remove(menu);
                Guard.run(() -> there.add(menu));
            }
        }
        bar.revalidate();
        bar.repaint();
    }

    /** Takes them out of the window, and the bar too if it was ours and is empty. */
    void leave(JFrame frame) {
        menus.forEach(HostMenus::remove);
        ours.filter(bar -> bar == frame.getJMenuBar() && bar.getMenuCount() == 0)
                .ifPresent(bar -> {
                    frame.setJMenuBar(null);
                    frame.revalidate();
                });
        ours = Optional.empty();
    }

    void followLook() {
        menus.forEach(SwingUtilities::updateComponentTreeUI);
    }

    private static void remove(JMenu menu) {
        if (menu.getParent() instanceof JMenuBar bar) {
            menu.setPopupMenuVisible(false);
            Guard.run(() -> bar.remove(menu));
            bar.revalidate();
            bar.repaint();
        }
    }
}
