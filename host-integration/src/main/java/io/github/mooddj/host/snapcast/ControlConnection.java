package io.github.mooddj.host.snapcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** JSON-RPC 2.0, a message a line, over TCP. One thread. */
final class ControlConnection implements AutoCloseable {
    private static final int CONNECTING_MILLIS = 2_000;
    private static final int LONGEST_LINE = 1 << 20;

    private final ObjectMapper json = new ObjectMapper();
    private final Socket socket = new Socket();
    private final byte[] chunk = new byte[8_192];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Queue<String> lines = new ArrayDeque<>();
    private int lastId;

    /**
     * Connects within 2 s.
     *
     * @throws IOException if nobody listens there
     */
    ControlConnection(SnapcastAddress address) throws IOException {
        try {
            socket.connect(new InetSocketAddress(address.host(), address.controlPort()), CONNECTING_MILLIS);
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    /** Sends a request; its answer comes among the {@linkplain #next messages}. */
    void ask(String method, ObjectNode params) throws IOException {
        ObjectNode request = object().put("id", ++lastId).put("jsonrpc", "2.0").put("method", method);
        if (!params.isEmpty()) {
            request.set("params", params);
        }
        socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The next message.
     *
     * @param longest how long to wait for one, 1 ms or more
     * @return empty when none came
     * @throws IOException if the connection is gone, or what comes is no JSON
     */
    Optional<JsonNode> next(Duration longest) throws IOException {
        socket.setSoTimeout((int) longest.toMillis());
        try {
            while (lines.isEmpty()) {
                read();
            }
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
        return Optional.of(json.readTree(lines.remove()));
    }

    private void read() throws IOException {
        int count = socket.getInputStream().read(chunk);
        if (count < 0) {
            throw new IOException("the server has closed the connection");
        }
        for (int i = 0; i < count; i++) {
            if (chunk[i] != '\n') {
                line.write(chunk[i]);
            } else if (line.size() > 0) {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            }
        }
        if (line.size() > LONGEST_LINE) {
            throw new IOException("the server sends more than a line");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
