package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.look.Icons;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;

/** Closes the camera for 15, 30 or 60 minutes. */
final class PauseMenu {
    /** How long the camera can be closed for. */
    static final List<Integer> MINUTES = List.of(15, 30, 60);

    private PauseMenu() {}

    /** A button that opens the choice. */
    static JButton button(Messages messages, DjCommands commands) {
        JButton button = Buttons.word(
                "camera.pause", messages.text("camera.pause"), messages.text("camera.pause.hint"), () -> {});
        button.setIcon(Icons.of("chevron", 12));
        button.setHorizontalTextPosition(SwingConstants.LEADING);
        button.addActionListener(event -> {
            JPopupMenu menu = new JPopupMenu();
            addTo(menu::add, messages, commands);
            menu.show(button, 0, button.getHeight() + 2);
        });
        return button;
    }

    /** Adds the choice to a menu. */
    static void addTo(Consumer<JMenuItem> menu, Messages messages, DjCommands commands) {
        for (int minutes : MINUTES) {
            JMenuItem item = new JMenuItem(messages.text("camera.pause.for", minutes));
            item.setName("camera.pause." + minutes);
            item.addActionListener(event -> commands.pauseCamera(Duration.ofMinutes(minutes)));
            menu.accept(item);
        }
    }
}
