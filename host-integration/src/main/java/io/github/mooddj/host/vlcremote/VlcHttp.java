package io.github.mooddj.host.vlcremote;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mooddj.host.vlcremote.VlcTrouble.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Asks one VLC, each time on a connection of its own: on one that is kept open an answer takes 64 ms, because VLC and
 * the system wait for each other. No request takes longer than 3 s. One thread.
 */
final class VlcHttp {
    private static final int CONNECTING_MILLIS = 1_000;

    private final ObjectMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private final VlcDoor door;

    VlcHttp(VlcDoor door) {
        this.door = door;
    }

    VlcDoor door() {
        return door;
    }

    VlcStatus status() throws VlcTrouble {
        return read(answer(request("status.json")));
    }

    /** Does this and says what is then. */
    VlcStatus tell(VlcCommand command) throws VlcTrouble {
        return tell(List.of(command));
    }

    /**
     * Does these in their order, without waiting for the answers in between: VLC works connections off in the order in
     * which they were made.
     *
     * @return what is after the last one
     */
    VlcStatus tell(List<VlcCommand> commands) throws VlcTrouble {
        List<Socket> asked = new ArrayList<>();
        try {
            for (VlcCommand command : commands) {
                asked.add(request("status.json?command=" + command.query()));
            }
            VlcStatus last = read(answer(asked.get(0)));
            for (Socket socket : asked.subList(1, asked.size())) {
                last = read(answer(socket));
            }
            return last;
        } finally {
            asked.forEach(VlcHttp::close);
        }
    }

    /** Everything in VLC's playlist, in its order; the media library is none of it. */
    List<VlcItem> playlist() throws VlcTrouble {
        JsonNode root = parse(answer(request("playlist.json")));
        List<VlcItem> items = new ArrayList<>();
        JsonNode lists = root.path("children");
        if (!lists.isEmpty()) {
            collect(lists.get(0), items);
        }
        return List.copyOf(items);
    }

    private static void collect(JsonNode node, List<VlcItem> items) {
        if (node.path("type").asText().equals("leaf")) {
            items.add(new VlcItem(
                    node.path("id").asInt(),
                    node.path("uri").asText(),
                    node.path("name").asText()));
        }
        node.path("children").forEach(child -> collect(child, items));
    }

    private VlcStatus read(byte[] answer) throws VlcTrouble {
        return VlcStatus.read(parse(answer)).orElseThrow(this::foreign);
    }

    private JsonNode parse(byte[] answer) throws VlcTrouble {
        try {
            return Optional.ofNullable(json.readTree(answer)).orElseThrow(this::foreign);
        } catch (JacksonException e) {
            throw foreign();
        } catch (VlcTrouble e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("read from memory", e);
        }
    }

    private VlcTrouble foreign() {
        return new VlcTrouble(Kind.FOREIGN, "What answers at " + door + " is not VLC");
    }

    private Socket request(String page) throws VlcTrouble {
        String login = Base64.getEncoder().encodeToString((":" + door.password()).getBytes(StandardCharsets.UTF_8));
        String text =
                "GET /requests/" + page + " HTTP/1.0\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + login + "\r\n\r\n";
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()), CONNECTING_MILLIS);
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException e) {
            close(socket);
            throw trouble(e);
        }
    }

    /** The body; closes the connection. */
    private byte[] answer(Socket socket) throws VlcTrouble {
        try (socket) {
            byte[] all = VlcAnswer.read(socket, door.port());
            String start = new String(all, 0, Math.min(all.length, 64), StandardCharsets.ISO_8859_1);
            if (!start.startsWith("HTTP/1.")) {
                throw all.length == 0 ? new VlcTrouble(Kind.GONE, "VLC hung up") : foreign();
            } else if (start.startsWith(" 401", 8)) {
                throw new VlcTrouble(Kind.DENIED, "The VLC at " + door + " wants another password");
            } else if (!start.startsWith(" 200", 8)) {
                throw foreign();
            }
            return body(all);
        } catch (VlcTrouble e) {
            throw e;
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static byte[] body(byte[] all) {
        for (int i = 0; i + 3 < all.length; i++) {
            if (all[i] == '\r' && all[i + 1] == '\n' && all[i + 2] == '\r' && all[i + 3] == '\n') {
                return Arrays.copyOfRange(all, i + 4, all.length);
            }
        }
        return new byte[0];
    }

    private static VlcTrouble trouble(IOException cause) {
        if (cause instanceof SocketTimeoutException) {
            return new VlcTrouble(Kind.SILENT, "VLC does not answer", cause);
        }
        String sentence = cause instanceof ConnectException ? "VLC is not running" : "VLC hung up";
        return new VlcTrouble(Kind.GONE, sentence, cause);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError("closing a socket", e);
        }
    }
}
