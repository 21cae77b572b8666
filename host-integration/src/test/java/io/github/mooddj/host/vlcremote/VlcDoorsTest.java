package io.github.mooddj.host.vlcremote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.mooddj.host.Availability;
import io.github.mooddj.host.vlcremote.VlcTrouble.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands where a VLC should be, and what the settings of one say. */
class VlcDoorsTest {
    @TempDir
    Path folder = Path.of("");

    private static HttpServer server(int code, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static VlcTrouble trouble(int port) {
        return assertThrows(VlcTrouble.class, () -> new VlcHttp(new VlcDoor(port, "secret")).status());
    }

    private static void answers(int code, String body, Kind kind, String sentence) throws IOException {
        HttpServer server = server(code, body);
        try {
            int port = server.getAddress().getPort();
            VlcTrouble trouble = trouble(port);
            assertEquals(kind, trouble.kind());
            assertEquals(sentence.replace("PORT", "" + port), trouble.getMessage());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void somethingElseOnThePortIsTold() throws IOException {
        String sentence = "What answers at 127.0.0.1:PORT is not VLC";
        answers(200, "<html>Welcome</html>", Kind.FOREIGN, sentence);
        answers(200, "{\"version\": 3}", Kind.FOREIGN, sentence);
        answers(200, "", Kind.FOREIGN, sentence);
        answers(404, "none", Kind.FOREIGN, sentence);
    }

    @Test
    void aWrongPasswordIsTold() throws IOException {
        answers(401, "no", Kind.DENIED, "The VLC at 127.0.0.1:PORT wants another password");
    }

    @Test
    void nobodyAndSomebodySilentAreTold() throws IOException {
        int port;
        try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = deaf.getLocalPort();
            assertEquals("VLC does not answer", trouble(port).getMessage());
        }
        assertEquals("VLC is not running", trouble(port).getMessage());
    }

    @Test
    void aDoorIsNeverWrittenWithItsPassword() {
        assertEquals("127.0.0.1:8080", new VlcDoor(8_080, "secret").toString());
    }

    @Test
    void theUsersSettingsSayWhetherAndWhereHisVlcListens() throws IOException {
        Path config = folder.resolve("vlcrc");
        assertTrue(VlcConfig.door(config).isEmpty());
        Files.write(config, List.of("# VLC", "[core]", "#extraintf=", "[lua]", "http-password=mine"));
        assertTrue(VlcConfig.door(config).isEmpty());
        Files.write(config, List.of("extraintf=oldrc:http", "#http-port=8080", "http-password=mine"));
        assertEquals(Optional.of(new VlcDoor(8_080, "mine")), VlcConfig.door(config));
        Files.write(config, List.of("extraintf=http", "http-port=none", "http-password=mine"));
        assertTrue(VlcConfig.door(config).isEmpty());
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have other permissions")
    void aVlcIsStartedWithTheUsersSettingsInAFileOfItsOwnerOnly() throws IOException {
        Path users = Files.write(folder.resolve("users"), List.of("volume-step=3", "http-port=9", "random=1"));
        Path ours = folder.resolve("ours");
        VlcConfig.write(users, ours, new VlcDoor(4_711, "secret"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)));
        assertTrue(Files.readAllLines(ours).contains("volume-step=3"));
        assertFalse(Files.readAllLines(ours).contains("random=1"));
        assertEquals(Optional.of(new VlcDoor(4_711, "secret")), VlcConfig.door(ours));
        assertEquals(List.of("volume-step=3", "http-port=9", "random=1"), Files.readAllLines(users));
    }

    @Test
    void eachSystemHasItsPlaces() {
        Path home = Path.of("/home/somebody");
        assertEquals(
                home.resolve(".local/share/vlc/lua/extensions"),
                VlcInstallation.find("Linux", Map.of(), home).extensions());
        assertEquals(
                home.resolve("Library/Application Support/org.videolan.vlc/lua/extensions"),
                VlcInstallation.find("Mac OS X", Map.of(), home).extensions());
        assertEquals(
                Path.of("/roaming/vlc/lua/extensions"),
                VlcInstallation.find("Windows 11", Map.of("APPDATA", "/roaming"), home)
                        .extensions());
        VlcInstallation none = VlcInstallation.find("Linux", Map.of("PATH", folder.toString()), home);
        assertEquals(
                "VLC is not installed: install it, or name it in MOOD_DJ_VLC",
                VlcHostProvider.availability(none, "somebody").sentence());
        assertTrue(VlcHostProvider.availability(none, "somebody") instanceof Availability.Absent);
    }
}
