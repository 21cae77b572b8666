package io.github.mooddj.plugin.session;

import java.awt.Desktop;
import java.awt.desktop.ScreenSleepEvent;
import java.awt.desktop.ScreenSleepListener;
import java.awt.desktop.SystemEventListener;
import java.awt.desktop.SystemSleepEvent;
import java.awt.desktop.SystemSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;
import java.util.ArrayList;
import java.util.List;

/** What Java's desktop tells on macOS and Windows. */
final class DesktopWatch implements SessionWatch {
    private final List<SystemEventListener> added = new ArrayList<>();

    @Override
    public synchronized void begin(Listener listener) {
        if (!added.isEmpty() || !Desktop.isDesktopSupported()) {
            return;
        }
        add(Desktop.Action.APP_EVENT_SYSTEM_SLEEP, new Sleep(listener));
        add(Desktop.Action.APP_EVENT_SCREEN_SLEEP, new Screen(listener));
        add(Desktop.Action.APP_EVENT_USER_SESSION, new Session(listener));
    }

    private void add(Desktop.Action needed, SystemEventListener listener) {
        if (Desktop.getDesktop().isSupported(needed)) {
            Desktop.getDesktop().addAppEventListener(listener);
            added.add(listener);
        }
    }

    @Override
    public synchronized void close() {
        added.forEach(listener -> Desktop.getDesktop().removeAppEventListener(listener));
        added.clear();
    }

    private record Sleep(Listener listener) implements SystemSleepListener {
        @Override
        public void systemAboutToSleep(SystemSleepEvent event) {
            listener.happened(Reason.ASLEEP, true);
        }

        @Override
        public void systemAwoke(SystemSleepEvent event) {
            listener.happened(Reason.ASLEEP, false);
        }
    }

    /** A dark screen is one that nobody looks at: a closed lid, or the saver. */
    private record Screen(Listener listener) implements ScreenSleepListener {
        @Override
        public void screenAboutToSleep(ScreenSleepEvent event) {
            listener.happened(Reason.LID, true);
        }

        @Override
        public void screenAwoke(ScreenSleepEvent event) {
            listener.happened(Reason.LID, false);
        }
    }

    private record Session(Listener listener) implements UserSessionListener {
        @Override
        public void userSessionDeactivated(UserSessionEvent event) {
            boolean lock = event.getReason() == UserSessionEvent.Reason.LOCK;
            listener.happened(lock ? Reason.LOCKED : Reason.OTHER_USER, true);
        }

        @Override
        public void userSessionActivated(UserSessionEvent event) {
            listener.happened(Reason.LOCKED, false);
            listener.happened(Reason.OTHER_USER, false);
        }
    }
}
