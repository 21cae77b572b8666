package io.github.mooddj.plugin.session;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;

/**
 * logind's manager of sessions, as far as it is asked here; public, since the library wants it so. A call waits for the
 * answer, some 20 s where logind hangs, and fails with a {@link org.freedesktop.dbus.exceptions.DBusExecutionException}
 * where it refuses; signals come on the library's threads.
 */
@DBusInterfaceName("org.freedesktop.login1.Manager")
public interface Logins extends DBusInterface {
    /**
     * The session of a process.
     *
     * @param pid its number
     * @return the session's object on the bus
     */
    DBusPath GetSessionByPID(UInt32 pid);

    /** The computer goes to sleep, or is awake again. */
    class PrepareForSleep extends DBusSignal {
        /** Whether it goes to sleep. */
        private final boolean asleep;

        /** Called by the library. */
        public PrepareForSleep(String path, boolean asleep) throws DBusException {
            super(path, asleep);
            this.asleep = asleep;
        }

        /** Whether it goes to sleep. */
        public boolean asleep() {
            return asleep;
        }
    }
}
