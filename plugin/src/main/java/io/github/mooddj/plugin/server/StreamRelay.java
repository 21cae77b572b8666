package io.github.mooddj.plugin.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands streams of servers that want the password on to libVLC, on this machine's loopback only: the address that
 * libVLC sees has a random word in it and no login. Any thread.
 */
final class StreamRelay implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StreamRelay.class);
    private static final int AT_ONCE = 8;
    private static final int SECRET_BYTES = 16;
    private static final int BUFFER = 16 * 1024;
    private static final int BAD_GATEWAY = 502;
    private static final int NOT_FOUND = 404;
    private static final List<String> HANDED_ON = List.of("Content-Type", "Content-Range", "Accept-Ranges");

    private final HttpClient http;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final String secret;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    private record Source(MusicServerClient client, String songId) {}

    /** Listens at a free port of the loopback interface. */
    StreamRelay(HttpClient http, ThreadFactory factory) throws IOException {
        this.http = http;
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        secret = HexFormat.of().formatHex(random);
        threads = new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/" + secret + "/", this::handle);
        server.start();
    }

    /** Where libVLC finds a song. */
    URI address(MusicServerClient client, String songId) {
        String name = client.server().id() + "-" + HexFormat.of().formatHex(songId.getBytes(StandardCharsets.UTF_8));
        sources.put(name, new Source(client, songId));
        InetSocketAddress at = server.getAddress();
        return URI.create(
                "http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + "/" + secret + "/" + name);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Source source = sources.get(path.substring(path.lastIndexOf('/') + 1));
            if (source == null) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
                return;
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(source.client().anyStream(source.songId()))
                    .timeout(ServerConnection.PATIENCE);
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                    .ifPresent(range -> request.header("Range", range));
            handOn(exchange, http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // libVLC let go of the song, or the server went away: libVLC says which.
            log.debug("A stream ended early: {}", e.getClass().getSimpleName());
        }
    }

    private static void handOn(HttpExchange exchange, HttpResponse<InputStream> answer) throws IOException {
        try (InputStream in = answer.body()) {
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("application/json") || type.startsWith("text/")) {
                exchange.sendResponseHeaders(BAD_GATEWAY, -1);
                return;
            }
            for (String header : HANDED_ON) {
                answer.headers().firstValue(header).ifPresent(value -> exchange.getResponseHeaders()
                        .set(header, value));
            }
            long length = answer.headers().firstValueAsLong("Content-Length").orElse(0);
            exchange.sendResponseHeaders(answer.statusCode(), length);
            if (exchange.getRequestMethod().equals("HEAD")) {
                return;
            }
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] buffer = new byte[BUFFER];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
