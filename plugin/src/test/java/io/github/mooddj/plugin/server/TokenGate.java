package io.github.mooddj.plugin.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Stands before a Supysonic, which cannot check tokens: checks them as newer servers do, and hands on the password. */
final class TokenGate implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI behind;
    private final List<String> queries = new CopyOnWriteArrayList<>();

    TokenGate(URI behind) throws IOException {
        this.behind = behind;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/music/rest/", this::handle);
        server.start();
    }

    /** With a path, as behind a reverse proxy. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/music");
    }

    /** Every query that came. */
    List<String> queries() {
        return new ArrayList<>(queries);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            queries.add(exchange.getRequestURI().getRawQuery());
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            String salt = query.getOrDefault("s", "");
            String expected = Login.token(Supysonic.PASSWORD, salt);
            if (salt.length() < 6 || !expected.equals(query.get("t"))) {
                answer(
                        exchange,
                        "{\"subsonic-response\":{\"status\":\"failed\",\"version\":\"1.16.1\","
                                + "\"error\":{\"code\":40,\"message\":\"Wrong username or password.\"}}}");
                return;
            }
            query.remove("t");
            query.remove("s");
            query.put("p", Supysonic.PASSWORD);
            String path = exchange.getRequestURI().getPath().substring("/music".length());
            HttpRequest request = HttpRequest.newBuilder(URI.create(behind + path + "?" + text(query)))
                    .build();
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                    .set("Content-Type", type));
            exchange.sendResponseHeaders(response.statusCode(), 0);
            try (InputStream in = response.body();
                    OutputStream out = exchange.getResponseBody()) {
                in.transferTo(out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static String text(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
