package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.dj.DjCommands;
import java.awt.CheckboxMenuItem;
import java.awt.Menu;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.time.Duration;
import java.util.Optional;

/** What can be done from the tray. Menus there are the system's own, not Swing's. */
final class TrayMenu {
    private final Messages messages;
    private final Runnable raise;
    private final PopupMenu menu = new PopupMenu();
    private final MenuItem mood = new MenuItem();
    private final CheckboxMenuItem hold = new CheckboxMenuItem();

    TrayMenu(Messages messages, DjCommands commands, Runnable raise, Runnable quit) {
        this.messages = messages;
        this.raise = raise;
        mood.setEnabled(false);
        mood.setName("tray.mood");
        menu.add(mood);
        menu.addSeparator();
        item("tray.open", raise);
        item("transport.next", commands::next);
        Menu pause = new Menu(messages.text("camera.pause.menu"));
        for (int minutes : PauseMenu.MINUTES) {
            MenuItem item = new MenuItem(messages.text("camera.pause.for", minutes));
            item.setName("tray.pause." + minutes);
            item.addActionListener(event -> commands.pauseCamera(Duration.ofMinutes(minutes)));
            pause.add(item);
        }
        menu.add(pause);
        hold.setLabel(messages.text("tray.hold"));
        hold.setName("tray.hold");
        hold.addItemListener(event -> commands.setHold(hold.getState()));
        menu.add(hold);
        menu.addSeparator();
        item("tray.quit", quit);
        show(Optional.empty(), false);
    }

    private void item(String key, Runnable press) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setName(key);
        item.addActionListener(event -> press.run());
        menu.add(item);
    }

    PopupMenu menu() {
        return menu;
    }

    void show(Optional<Emotion> now, boolean held) {
        String words = now.map(known -> messages.text("tray.mood", messages.name(known)))
                .orElseGet(() -> messages.text("mood.none"));
        if (!words.equals(mood.getLabel())) {
            mood.setLabel(words);
        }
        if (hold.isEnabled() != now.isPresent()) {
            hold.setEnabled(now.isPresent());
        }
        if (hold.getState() != held) {
            hold.setState(held);
        }
    }

    void open() {
        raise.run();
    }

    /** A click on the icon brings the window back. */
    MouseListener onClick() {
        return new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getButton() == MouseEvent.BUTTON1) {
                    open();
                }
            }
        };
    }
}
