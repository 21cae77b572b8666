package io.github.mooddj.plugin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.mooddj.playlists.MusicServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTroubleTest {
    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    private static ServerException trouble(URI address) {
        ServerConnection connection =
                new ServerConnection(ServerConnection.client(), address, new Login("ada", "secret"));
        ServerException refused = assertThrows(ServerException.class, connection::logIn);
        String sentence = String.valueOf(refused.getMessage());
        assertEquals(1, sentence.lines().count(), sentence);
        assertFalse(sentence.contains("secret") || sentence.contains("t="), sentence);
        return refused;
    }

    private static String sentence(URI address) {
        return String.valueOf(trouble(address).getMessage());
    }

    private static HttpServer answering(InetAddress at, int status, String type, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(at, 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Location", "https://elsewhere.example/");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String sentence(int status, String type, String body) throws IOException {
        HttpServer server = answering(InetAddress.getLoopbackAddress(), status, type, body);
        try {
            return sentence(URI.create("http://localhost:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerThatIsGone() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertEquals("Nothing answers at localhost:" + port, sentence(URI.create("http://localhost:" + port)));
    }

    @Test
    void aNameThatNobodyHas() {
        assertEquals(
                "There is no server named no-such-host.invalid", sentence(URI.create("http://no-such-host.invalid")));
    }

    @Test
    void aWebPageInPlaceOfAnAnswer() throws IOException {
        assertEquals(
                "localhost answers, but not as a music server (status 200)",
                sentence(200, "text/html", "<html><title>It works!</title></html>"));
        assertEquals("localhost answers, but not as a music server (status 200)", sentence(200, "text/html", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "302|localhost sends us to another address; use that one",
                "500|localhost answers, but not as a music server (status 500)",
                "401|User or password is wrong on localhost"
            })
    void otherStatuses(int status, String sentence) throws IOException {
        assertEquals(sentence, sentence(status, "text/html", "<html></html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "null",
                "{\"subsonic-response\":7}",
                "{\"subsonic-response\":{\"status\":[]}}",
                "{\"subsonic-response\":{\"status\":\"ok\"",
            })
    void jsonThatIsNoAnswer(String json) throws IOException {
        assertEquals(
                "localhost answers, but not as a music server (status 200)", sentence(200, "application/json", json));
    }

    @Test
    void deepJsonDoesNotOverflow() throws IOException {
        assertEquals(
                "localhost answers, but not as a music server (status 200)",
                sentence(200, "application/json", "[".repeat(100_000)));
    }

    @Test
    void whatTheServerSaysIsOneShortLine() throws IOException {
        String said = "x\\n".repeat(1000);
        String sentence = sentence(
                200,
                "application/json",
                "{\"subsonic-response\":{\"status\":\"failed\",\"error\":{\"code\":0,\"message\":\"" + said + "\"}}}");
        assertTrue(sentence.startsWith("localhost says: x x") && sentence.length() < 250, sentence);
    }

    @Test
    void aCertificateThatSignedItselfGetsNothingSent(@TempDir Path temp)
            throws IOException, GeneralSecurityException, InterruptedException {
        AtomicInteger requests = new AtomicInteger();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(temp)));
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            assertEquals(
                    "The certificate of localhost is signed by itself or by nobody that Java trusts; nothing was sent",
                    sentence(URI.create(
                            "https://localhost:" + server.getAddress().getPort())));
            assertEquals(0, requests.get());
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext selfSigned(Path temp) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = temp.resolve("store.p12");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "self",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(STORE_PASSWORD))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, "keytool");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE_PASSWORD);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, STORE_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void anHttpsAddressOfAPlainServer() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answer = new Thread(() -> {
                // The client may try a second connection, as a browser does.
                while (!plain.isClosed()) {
                    try (Socket socket = plain.accept()) {
                        socket.getOutputStream()
                                .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        // The client has seen enough, or the test is over.
                    }
                }
            });
            answer.start();
            assertEquals(
                    "localhost does not speak https at this port",
                    sentence(URI.create("https://localhost:" + plain.getLocalPort())));
        }
    }

    @Test
    void thePasswordItselfIsNotSentOverPlainHttpToAnotherMachine() throws IOException {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address ->
                        !address.isLoopbackAddress() && address.getHostAddress().indexOf(':') < 0)
                .findFirst();
        Assumptions.assumeTrue(outside.isPresent(), "this machine has no address but its own");
        HttpServer server = answering(
                outside.get(),
                200,
                "application/json",
                "{\"subsonic-response\":{\"status\":\"failed\",\"error\":{\"code\":10,\"message\":\"p is missing\"}}}");
        try {
            URI address = URI.create("http://" + outside.get().getHostAddress() + ":"
                    + server.getAddress().getPort());
            assertTrue(sentence(address).contains("use its https address"), sentence(address));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aTokenIsTheProtocolsOwnExample() {
        assertEquals("26719a1196d2a940705a59634eb18eab", Login.token("sesame", "c19b2d"));
        Map<String, String> once = new Login("ada", "sesame").parameters(Login.Proof.TOKEN);
        Map<String, String> twice = new Login("ada", "sesame").parameters(Login.Proof.TOKEN);
        assertNotEquals(once.get("s"), twice.get("s"), "another salt each time");
        assertFalse(once.containsKey("p"));
        assertFalse(new Login("ada", "sesame").toString().contains("sesame"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://music.example",
                "music.example",
                "http://",
                "http://ada:secret@music.example",
                "http://music.example?u=ada",
                "file:///etc/passwd"
            })
    void addressesThatAreNone(String text) {
        URI address = URI.create(text.equals("http://") ? "http:///" : text);
        assertThrows(IllegalArgumentException.class, () -> new MusicServer(1, "Home", address, "ada"));
    }

    @Test
    void anAddressIsKeptWithoutItsLastSlash() {
        assertEquals(
                URI.create("https://music.example:4040/air"),
                new MusicServer(1, "Home", URI.create("HTTPS://Music.Example:4040/air/"), "ada").address());
    }
}
