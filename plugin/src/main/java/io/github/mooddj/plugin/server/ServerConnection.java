package io.github.mooddj.plugin.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks one server, one question at a time; any thread. Certificates are verified by Java's own rules, redirects are not
 * followed: they would carry the login to somebody else.
 */
final class ServerConnection {
    /** How long a server may take to begin its answer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LARGEST_ANSWER = 32 * 1024 * 1024;
    private static final int MISSING_PARAMETER = 10;
    private static final int NO_TOKENS = 41;
    private static final int WRONG_LOGIN = 40;
    private static final int NOT_ALLOWED = 50;

    private final HttpClient http;
    private final URI address;
    private final Login login;
    private final ObjectMapper json = new ObjectMapper();
    private volatile Login.Proof proof = Login.Proof.TOKEN;

    ServerConnection(HttpClient http, URI address, Login login) {
        this.http = http;
        this.address = address;
        this.login = login;
    }

    /** A client with our rules; one for all servers. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /**
     * Logs in, by a token where the server can, otherwise by the password if nobody can listen on the way.
     *
     * @throws ServerException if the server cannot be reached, is none, or refuses
     */
    Login.Proof logIn() throws ServerException {
        proof = Login.Proof.TOKEN;
        try {
            ask("ping", Map.of());
        } catch (ServerException e) {
            if (e.kind() != ServerException.Kind.OTHER_LOGIN) {
                throw e;
            }
            if (!address.getScheme().equals("https") && !isLoopback()) {
                throw new ServerException(
                        ServerException.Kind.REFUSED,
                        address.getHost() + " wants the password itself, and over http everybody on the way could read"
                                + " it; use its https address",
                        e);
            }
            proof = Login.Proof.PASSWORD;
            ask("ping", Map.of());
        }
        return proof;
    }

    /** How the last log-in went. */
    Login.Proof proof() {
        return proof;
    }

    /**
     * Asks and waits for the answer.
     *
     * @param method such as {@code getPlaylists}
     * @param parameters without those of the login
     * @return the answer's content
     * @throws ServerException with a sentence for the user
     */
    JsonNode ask(String method, Map<String, String> parameters) throws ServerException {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("f", "json");
        HttpRequest request = HttpRequest.newBuilder(signed(method, all))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return content(answer);
        } catch (IOException e) {
            throw ServerTrouble.of(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException(
                    ServerException.Kind.UNREACHABLE, "Asking " + address.getHost() + " was broken off", e);
        }
    }

    /** The address of a request with a fresh proof in it: never to be logged. */
    URI signed(String method, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(login.parameters(proof));
        return plain(address, method, all);
    }

    /** The address of a request as it is, without a login. */
    static URI plain(URI address, String method, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(address + "/rest/" + method + ".view?" + query);
    }

    private JsonNode content(HttpResponse<InputStream> answer) throws IOException {
        byte[] body;
        try (InputStream in = answer.body()) {
            body = in.readNBytes(LARGEST_ANSWER + 1);
        }
        if (body.length > LARGEST_ANSWER) {
            throw new ServerException(
                    ServerException.Kind.NO_SERVER, address.getHost() + " answers with more than 32 MB; given up");
        }
        JsonNode response;
        try {
            response = json.readTree(body).path("subsonic-response");
        } catch (JsonProcessingException e) {
            throw ServerTrouble.noServer(address, answer.statusCode());
        }
        String status = response.path("status").asText("");
        if (status.equals("failed")) {
            throw refusal(response.path("error"));
        } else if (!status.equals("ok")) {
            throw ServerTrouble.noServer(address, answer.statusCode());
        }
        return response;
    }

    private ServerException refusal(JsonNode error) {
        int code = error.path("code").asInt();
        if (proof == Login.Proof.TOKEN && (code == NO_TOKENS || code == MISSING_PARAMETER)) {
            return new ServerException(
                    ServerException.Kind.OTHER_LOGIN, address.getHost() + " takes no tokens: it wants the password");
        } else if (code == WRONG_LOGIN) {
            return new ServerException(
                    ServerException.Kind.REFUSED, "User or password is wrong on " + address.getHost());
        } else if (code == NOT_ALLOWED) {
            return new ServerException(
                    ServerException.Kind.REFUSED, login.user() + " may not do this on " + address.getHost());
        }
        return new ServerException(
                ServerException.Kind.FAILED,
                address.getHost() + " says: "
                        + ServerTrouble.clean(error.path("message").asText("no reason given")));
    }

    private boolean isLoopback() {
        String host = address.getHost();
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
