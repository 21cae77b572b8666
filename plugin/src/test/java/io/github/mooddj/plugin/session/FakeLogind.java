package io.github.mooddj.plugin.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** logind on a private bus, with one session. */
final class FakeLogind implements AutoCloseable {
    private static final String MANAGER = "/org/freedesktop/login1";
    private static final String SESSION = "/org/freedesktop/login1/session/c1";

    private final DBusConnection bus;

    FakeLogind(String address, boolean locked) throws DBusException {
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        bus.exportObject(MANAGER, new Manager());
        bus.exportObject(SESSION, new Session(locked));
        bus.requestBusName("org.freedesktop.login1");
    }

    void lock() throws DBusException {
        bus.sendMessage(new LoginSession.Lock(SESSION));
    }

    void unlock() throws DBusException {
        bus.sendMessage(new LoginSession.Unlock(SESSION));
    }

    void unlockAnother() throws DBusException {
        bus.sendMessage(new LoginSession.Unlock("/org/freedesktop/login1/session/c2"));
    }

    void sleep(boolean asleep) throws DBusException {
        bus.sendMessage(new Logins.PrepareForSleep(MANAGER, asleep));
    }

    void lid(boolean closed) throws DBusException {
        tell(MANAGER, "org.freedesktop.login1.Manager", "LidClosed", closed);
    }

    void active(boolean active) throws DBusException {
        tell(SESSION, "org.freedesktop.login1.Session", "Active", active);
    }

    private void tell(String path, String type, String name, boolean value) throws DBusException {
        bus.sendMessage(new Properties.PropertiesChanged(path, type, Map.of(name, new Variant<>(value)), List.of()));
    }

    @Override
    public void close() {
        bus.disconnect();
    }

    /** The manager's object. */
    public static final class Manager implements Logins, Properties {
        @Override
        public String getObjectPath() {
            return MANAGER;
        }

        @Override
        public DBusPath GetSessionByPID(UInt32 pid) {
            return new DBusPath(SESSION);
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the library's interface is so
        public <A> A Get(String type, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <A> void Set(String type, String name, A value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Variant<?>> GetAll(String type) {
            return new HashMap<>(Map.of("LidClosed", new Variant<>(false), "BootTime", new Variant<>("now")));
        }
    }

    /** The session's object. */
    public static final class Session implements LoginSession, Properties {
        private final boolean locked;

        Session(boolean locked) {
            this.locked = locked;
        }

        @Override
        public String getObjectPath() {
            return SESSION;
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the library's interface is so
        public <A> A Get(String type, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <A> void Set(String type, String name, A value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Variant<?>> GetAll(String type) {
            return new HashMap<>(Map.of("LockedHint", new Variant<>(locked), "Active", new Variant<>(true)));
        }
    }
}
