package io.github.mooddj.host.mpris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionBusAddressTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void theBusIsWhereTheSessionSaysOnLinuxOnly() {
        Map<String, String> told = Map.of("DBUS_SESSION_BUS_ADDRESS", "tcp:host=x;unix:path=/run/user/1/bus,guid=2");
        assertEquals(Optional.of("unix:path=/run/user/1/bus,guid=2"), SessionBusAddress.find(told, "Linux"));
        assertEquals(Optional.empty(), SessionBusAddress.find(told, "Mac OS X"));
        assertEquals(Optional.empty(), SessionBusAddress.find(told, "Windows 11"));
    }

    @Test
    void aBusThatListensAtNoSocketIsNone() {
        Map<String, String> told = Map.of("DBUS_SESSION_BUS_ADDRESS", "autolaunch:");
        assertEquals(Optional.empty(), SessionBusAddress.find(told, "Linux"));
    }

    @Test
    void whereNothingIsSaidItIsTheUsersSocket() throws IOException {
        Map<String, String> runtime = Map.of("XDG_RUNTIME_DIR", directory.toString());
        assertEquals(Optional.empty(), SessionBusAddress.find(runtime, "Linux"));
        Files.createFile(directory.resolve("bus"));
        assertEquals(Optional.of("unix:path=" + directory.resolve("bus")), SessionBusAddress.find(runtime, "Linux"));
    }
}
