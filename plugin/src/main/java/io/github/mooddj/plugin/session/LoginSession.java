package io.github.mooddj.plugin.session;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/**
 * A session of logind's, as far as it is listened to here; public, since the library wants it so. Its signals are made
 * and handed out on the library's threads.
 */
@DBusInterfaceName("org.freedesktop.login1.Session")
public interface LoginSession extends DBusInterface {
    /** The screen is to be locked. */
    class Lock extends DBusSignal {
        /** Called by the library. */
        public Lock(String path) throws DBusException {
            super(path);
        }
    }

    /** The screen is to be unlocked. */
    class Unlock extends DBusSignal {
        /** Called by the library. */
        public Unlock(String path) throws DBusException {
            super(path);
        }
    }
}
