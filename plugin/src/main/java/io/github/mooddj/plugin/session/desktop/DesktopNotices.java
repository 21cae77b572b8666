package io.github.mooddj.plugin.session.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows notifications of the desktop's, each in the place of the one before. One thread. */
public final class DesktopNotices {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopNotices.class);
    private static final String SERVER = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final byte LOW = 0;

    private final SessionBus bus;
    private UInt32 last = new UInt32(0);

    /** Shows them over this bus. */
    public DesktopNotices(SessionBus bus) {
        this.bus = bus;
    }

    /** Shows a title and a sentence; says whether there was a desktop to show it. */
    public boolean show(String title, String sentence) {
        return bus.connection()
                .map(connection -> show(connection, title, sentence))
                .orElse(false);
    }

    private boolean show(DBusConnection connection, String title, String sentence) {
        try {
            last = connection
                    .getRemoteObject(SERVER, PATH, Notifications.class)
                    .Notify("Mood DJ", last, "", title, escaped(sentence), List.of(), hints(), -1);
            return true;
        } catch (DBusException | DBusExecutionException e) {
            LOG.debug("There are no notifications here", e);
            return false;
        }
    }

    /** It comes and goes, without a sound, and is not kept in a list. */
    private static Map<String, Variant<?>> hints() {
        return Map.of(
                "urgency", new Variant<>(LOW),
                "transient", new Variant<>(true),
                "suppress-sound", new Variant<>(true),
                "desktop-entry", new Variant<>("mood-dj"));
    }

    /** Servers may read markup in the sentence. */
    private static String escaped(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
