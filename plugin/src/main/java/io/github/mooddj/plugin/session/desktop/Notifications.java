package io.github.mooddj.plugin.session.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The desktop's notifications, as far as they are used here; public, since the library wants it so. */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface Notifications extends DBusInterface {
    /**
     * Shows one.
     *
     * @param program its name
     * @param replaced the number of the one whose place it takes; 0 for none
     * @param icon by name or address; empty for none
     * @param expires in milliseconds; -1 as the desktop likes
     * @return its number
     */
    UInt32 Notify(
            String program,
            UInt32 replaced,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expires);
}
