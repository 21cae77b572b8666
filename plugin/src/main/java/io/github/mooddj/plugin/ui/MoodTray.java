package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import java.awt.AWTException;
import java.awt.Frame;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mood in the desktop's tray, where there is one: a window that is minimised goes there, a click brings it back.
 * Event dispatch thread only.
 */
final class MoodTray implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MoodTray.class);

    private final Messages messages;
    private final BooleanSupplier wanted;
    private final Frame window;
    private final TrayMenu menu;
    private final TrayPicture picture;
    private final WindowAdapter hiding = new WindowAdapter() {
        @Override
        public void windowIconified(WindowEvent event) {
            if (icon.isPresent()) {
                window.setVisible(false);
            }
        }
    };
    private Optional<TrayIcon> icon = Optional.empty();
    private Optional<Emotion> shown = Optional.empty();
    private boolean closed;

    /**
     * Shows nothing before the first {@link #show}.
     *
     * @param wanted whether the user wants it, asked with each status
     * @param window what is hidden
     * @param raise brings the window back
     * @param quit ends the program
     */
    MoodTray(
            Messages messages,
            DjCommands commands,
            BooleanSupplier wanted,
            Frame window,
            Runnable raise,
            Runnable quit) {
        this.messages = messages;
        this.wanted = wanted;
        this.window = window;
        this.picture = new TrayPicture();
        this.menu = new TrayMenu(messages, commands, raise, quit);
        window.addWindowListener(hiding);
    }

    /** Whether this desktop has a tray. */
    static boolean isPossible() {
        return SystemTray.isSupported();
    }

    /** After {@link #close} nothing more: a status may still be on its way then. */
    void show(DjStatus status) {
        if (closed) {
            return;
        }
        if (wanted.getAsBoolean() != icon.isPresent()) {
            if (icon.isPresent()) {
                remove();
            } else {
                add();
            }
        }
        Optional<Emotion> mood = status.mood().mood().map(Mood::emotion);
        icon.ifPresent(there -> {
            if (!mood.equals(shown)) {
                shown = mood;
                there.setImage(picture.of(mood));
                there.setToolTip(tip(mood));
            }
        });
        menu.show(mood, status.mood().reason() instanceof MoodReason.Held);
    }

    private String tip(Optional<Emotion> mood) {
        return mood.map(known -> messages.text("tray.mood", messages.name(known)))
                .orElseGet(() -> messages.text("mood.none"));
    }

    private void add() {
        if (!isPossible()) {
            return;
        }
        TrayIcon made = new TrayIcon(picture.of(shown), tip(shown), menu.menu());
        made.setImageAutoSize(true);
        made.addActionListener(event -> menu.open());
        made.addMouseListener(menu.onClick());
        try {
            SystemTray.getSystemTray().add(made);
            icon = Optional.of(made);
        } catch (AWTException e) {
            LOG.debug("The tray does not take the icon; the window stays in the task bar", e);
        }
    }

    private void remove() {
        icon.ifPresent(there -> SystemTray.getSystemTray().remove(there));
        icon = Optional.empty();
        if (!window.isVisible() && window.isDisplayable()) {
            window.setVisible(true);
        }
    }

    /** Shows a sentence beside the icon, where there is one. */
    void balloon(String title, String sentence) {
        icon.ifPresent(there -> there.displayMessage(title, sentence, TrayIcon.MessageType.NONE));
    }

    @Override
    public void close() {
        closed = true;
        window.removeWindowListener(hiding);
        icon.ifPresent(there -> SystemTray.getSystemTray().remove(there));
        icon = Optional.empty();
    }
}
