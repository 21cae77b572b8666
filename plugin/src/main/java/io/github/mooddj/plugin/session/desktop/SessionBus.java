package io.github.mooddj.plugin.session.desktop;

import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message bus of the user's session. One thread; where there is no bus, nothing happens and nobody is bothered. */
public final class SessionBus implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionBus.class);

    private final Optional<String> address;
    private Optional<DBusConnection> connection = Optional.empty();
    private boolean tried;

    /**
     * Connects when it is first needed.
     *
     * @param address as D-Bus writes it; empty where there is no bus
     */
    public SessionBus(Optional<String> address) {
        this.address = address;
    }

    /** The connection; empty where there is none to be had. */
    Optional<DBusConnection> connection() {
        if (!tried) {
            tried = true;
            connection = address.flatMap(SessionBus::connect);
        }
        return connection.filter(DBusConnection::isConnected);
    }

    private static Optional<DBusConnection> connect(String address) {
        try {
            return Optional.of(
                    DBusConnectionBuilder.forAddress(address).withShared(false).build());
        } catch (DBusException | DBusExecutionException | IllegalArgumentException e) {
            LOG.info("There is no message bus: no player controls, no notifications");
            LOG.debug("The session's bus is not to be had", e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        tried = true;
        connection.ifPresent(DBusConnection::disconnect);
        connection = Optional.empty();
    }
}
