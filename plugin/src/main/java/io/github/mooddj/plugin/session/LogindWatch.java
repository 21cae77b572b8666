package io.github.mooddj.plugin.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What logind tells on the system's bus. Nothing is told where there is no bus, or no logind on it. */
final class LogindWatch implements SessionWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LogindWatch.class);
    private static final String LOGIND = "org.freedesktop.login1";
    private static final String MANAGER = "/org/freedesktop/login1";
    private static final String SESSION_INTERFACE = LOGIND + ".Session";
    private static final String MANAGER_INTERFACE = LOGIND + ".Manager";

    private final BusAddress address;
    private final Executor threads;
    private Optional<DBusConnection> connection = Optional.empty();
    private boolean begun;
    private boolean closed;

    LogindWatch(BusAddress address, Executor threads) {
        this.address = address;
        this.threads = threads;
    }

    @Override
    public synchronized void begin(Listener listener) {
        if (!begun) {
            begun = true;
            threads.execute(() -> connect(listener));
        }
    }

    private void connect(Listener listener) {
        try {
            DBusConnection bus = DBusConnectionBuilder.forAddress(address.text())
                    .withShared(false)
                    .build();
            if (!keep(bus)) {
                bus.disconnect();
                return;
            }
            watch(bus, listener);
        } catch (DBusException | DBusExecutionException | IllegalArgumentException e) {
            // No bus, no logind, or a process outside of every session: a container, a server.
            LOG.info("Screen lock and sleep cannot be watched here");
            LOG.debug("logind is not to be had", e);
        }
    }

    private synchronized boolean keep(DBusConnection bus) {
        if (!closed) {
            connection = Optional.of(bus);
        }
        return !closed;
    }

    private static void watch(DBusConnection bus, Listener listener) throws DBusException {
        Logins manager = bus.getRemoteObject(LOGIND, MANAGER, Logins.class);
        String session = manager.GetSessionByPID(
                        new UInt32(ProcessHandle.current().pid()))
                .getPath();
        bus.addSigHandler(Logins.PrepareForSleep.class, signal -> listener.happened(Reason.ASLEEP, signal.asleep()));
        bus.addSigHandler(LoginSession.Lock.class, signal -> {
            if (signal.getPath().equals(session)) {
                listener.happened(Reason.LOCKED, true);
            }
        });
        bus.addSigHandler(LoginSession.Unlock.class, signal -> {
            if (signal.getPath().equals(session)) {
                listener.happened(Reason.LOCKED, false);
            }
        });
        bus.addSigHandler(Properties.PropertiesChanged.class, signal -> {
            if (signal.getPath().equals(session) || signal.getPath().equals(MANAGER)) {
                told(signal.getPropertiesChanged(), listener);
            }
        });
        told(all(bus, session, SESSION_INTERFACE), listener);
        told(all(bus, MANAGER, MANAGER_INTERFACE), listener);
    }

    private static Map<String, Variant<?>> all(DBusConnection bus, String path, String name) throws DBusException {
        return bus.getRemoteObject(LOGIND, path, Properties.class).GetAll(name);
    }

    private static void told(Map<String, Variant<?>> properties, Listener listener) {
        truth(properties, "LockedHint").ifPresent(locked -> listener.happened(Reason.LOCKED, locked));
        truth(properties, "LidClosed").ifPresent(shut -> listener.happened(Reason.LID, shut));
        truth(properties, "Active").ifPresent(active -> listener.happened(Reason.OTHER_USER, !active));
    }

    private static Optional<Boolean> truth(Map<String, Variant<?>> properties, String name) {
        Variant<?> value = properties.get(name);
        return value != null && value.getValue() instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        connection.ifPresent(DBusConnection::disconnect);
        connection = Optional.empty();
    }
}
