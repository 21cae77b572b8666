package io.github.mooddj.host.mpris;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the bus of the user's session listens. Any thread. */
public final class SessionBusAddress {
    private SessionBusAddress() {}

    /**
     * The address, as D-Bus writes it.
     *
     * @param environment the process's variables
     * @param system the operating system's name, as Java says it
     * @return empty on systems that have no such bus, and where it listens at no socket
     */
    public static Optional<String> find(Map<String, String> environment, String system) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        String told = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        return Arrays.stream(told.split(";", -1))
                .filter(each -> each.startsWith("unix:"))
                .findFirst()
                .or(() -> Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                        .map(directory -> Path.of(directory, "bus"))
                        .filter(Files::exists)
                        .map(bus -> "unix:path=" + bus));
    }
}
