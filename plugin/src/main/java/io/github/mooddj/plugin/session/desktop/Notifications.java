package io.github.mooddj.plugin.session.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * The desktop's notifications, as far as they are used here; public, since the library wants it so. A call waits for
 * the desktop's answer, some 20 s where it hangs: on a thread that may. It fails with a
 * {@link org.freedesktop.dbus.exceptions.DBusExecutionException} where nobody shows notifications.
 */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface Notifications extends DBusInterface {
    /**
     * Shows one.
     *
     * @param program its name
     * @param replaced the number of the one whose place it takes; 0 for none
     * @param icon by name or address; empty for none
     * @param summary the title, plain text
     * @param body the sentence, in which the desktop may read markup
     * @param actions a key and a label for each button
     * @param hints what else it should know, by the names of the specification
     * @param expires in milliseconds; -1 as the desktop likes
     * @return its number, greater than 0
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
