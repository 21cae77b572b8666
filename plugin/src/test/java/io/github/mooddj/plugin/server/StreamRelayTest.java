package io.github.mooddj.plugin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.github.mooddj.playlists.MusicServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamRelayTest {
    private static final Pattern ID = Pattern.compile("(?:^|&)id=([^&]*)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;
    private final StreamRelay relay;
    private final MusicServerClient client;

    StreamRelayTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Matcher id = ID.matcher(exchange.getRequestURI().getQuery());
            byte[] song = ("sound of " + (id.find() ? id.group(1) : "nothing")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "audio/mpeg");
            exchange.sendResponseHeaders(200, song.length);
            exchange.getResponseBody().write(song);
            exchange.close();
        });
        server.start();
        relay = new StreamRelay(http, Thread::new);
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        client = new MusicServerClient(http, new MusicServer(1, "Home", address, "ada"), "secret");
    }

    @AfterEach
    void close() {
        relay.close();
        server.stop(0);
    }

    private String sound(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** libVLC asks for a song again, in its middle, while the next one is prepared. */
    @Test
    void songsWhoseNamesHaveOneHashStayApart() throws IOException, InterruptedException {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        URI first = relay.address(client, "Aa");
        URI second = relay.address(client, "BB");

        assertEquals("sound of Aa", sound(first));
        assertEquals("sound of BB", sound(second));
    }
}
