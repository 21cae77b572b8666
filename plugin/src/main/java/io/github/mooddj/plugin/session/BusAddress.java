package io.github.mooddj.plugin.session;

import java.util.Optional;

/**
 * Where a bus listens.
 *
 * @param text as D-Bus writes it, such as {@code unix:path=/run/dbus/system_bus_socket}
 */
record BusAddress(String text) {
    private static final String USUAL = "unix:path=/run/dbus/system_bus_socket";

    /** The system's bus. */
    static BusAddress ofSystem() {
        return new BusAddress(Optional.ofNullable(System.getenv("DBUS_SYSTEM_BUS_ADDRESS"))
                .filter(address -> !address.isBlank())
                .orElse(USUAL));
    }
}
