package io.github.mooddj.plugin.session.desktop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A desktop that shows notifications, on a private bus: the real protocol, a list in place of a screen. */
public final class NoticeServer implements Notifications, AutoCloseable {
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final DBusConnection bus;
    private int count;

    NoticeServer(String address) throws DBusException {
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        bus.exportObject("/org/freedesktop/Notifications", this);
        bus.requestBusName("org.freedesktop.Notifications");
    }

    BlockingQueue<String> shown() {
        return shown;
    }

    @Override
    public UInt32 Notify(
            String program,
            UInt32 replaced,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expires) {
        shown.add(program + "|" + replaced + "|" + summary + "|" + body + "|"
                + Objects.requireNonNull(hints.get("transient")).getValue());
        return new UInt32(40 + ++count);
    }

    @Override
    public String getObjectPath() {
        return "/org/freedesktop/Notifications";
    }

    @Override
    public void close() {
        bus.disconnect();
    }
}
