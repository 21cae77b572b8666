package io.github.mooddj.host.snapcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mooddj.host.playback.Waiting;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real snapserver of this test alone, on free ports of the loopback, with its clients. */
final class SnapServer implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path directory;
    private final int streamPort;
    final SnapcastAddress address;
    private final List<Process> clients = new ArrayList<>();
    private Optional<Process> server = Optional.empty();

    /** Chooses ports; the test is skipped where the programs are missing. */
    SnapServer(Path directory) throws IOException {
        for (String program : List.of("snapserver", "snapclient")) {
            Assumptions.assumeTrue(isInstalled(program), program + " is not installed");
        }
        this.directory = directory;
        int[] ports = freePorts(3);
        streamPort = ports[0];
        address = new SnapcastAddress("127.0.0.1", ports[1], ports[2]);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int[] freePorts(int count) throws IOException {
        int[] ports = new int[count];
        List<ServerSocket> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            ports[i] = held.get(i).getLocalPort();
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }

    void start() throws IOException {
        Path data = Files.createDirectories(directory.resolve("snapserver"));
        Path config = Files.writeString(directory.resolve("snapserver.conf"), """
                [server]
                datadir = %s
                pidfile = %s
                [http]
                enabled = false
                [tcp]
                bind_to_address = 127.0.0.1
                port = %d
                [stream]
                bind_to_address = 127.0.0.1
                port = %d
                source = tcp://127.0.0.1:%d?name=Mood DJ&mode=server&sampleformat=48000:16:2
                codec = pcm
                buffer = 400
                """.formatted(
                        data, data.resolve("pid"), address.controlPort(), streamPort, address.port()));
        server = Optional.of(new ProcessBuilder("snapserver", "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("snapserver.log").toFile())
                .start());
        Waiting.until("the server's control", PATIENCE, () -> accepts(address.controlPort()));
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts a room that writes what it plays into a file: 48 kHz, 16 bit, stereo, no header. */
    Path room(String id) throws IOException {
        Path file = directory.resolve(id + ".raw");
        clients.add(new ProcessBuilder(
                        "snapclient",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(streamPort),
                        "--hostID",
                        id,
                        "--player",
                        "file:filename=" + file + ",mode=w",
                        "--logsink",
                        "stdout")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(id + ".log").toFile())
                .start());
        Waiting.until("room " + id, PATIENCE, () -> find(id).isPresent());
        return file;
    }

    /** What the server knows of a room. */
    Optional<JsonNode> find(String id) {
        for (JsonNode group : groups()) {
            for (JsonNode client : group.path("clients")) {
                if (client.path("id").asText().equals(id)) {
                    return Optional.of(client);
                }
            }
        }
        return Optional.empty();
    }

    int percent(String id) {
        return find(id).orElseThrow()
                .path("config")
                .path("volume")
                .path("percent")
                .asInt();
    }

    boolean muted() {
        return groups().path(0).path("muted").asBoolean();
    }

    private JsonNode groups() {
        try (ControlConnection control = new ControlConnection(address)) {
            return answer(control, "Server.GetStatus", control.object())
                    .path("result")
                    .path("server")
                    .path("groups");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets a room's volume, as a Snapcast app would. */
    void setVolume(String id, int percent) {
        try (ControlConnection control = new ControlConnection(address)) {
            ObjectNode params = control.object().put("id", id);
            params.putObject("volume").put("muted", false).put("percent", percent);
            JsonNode answer = answer(control, "Client.SetVolume", params);
            if (!answer.has("result")) {
                throw new AssertionError(answer);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode answer(ControlConnection control, String method, ObjectNode params) throws IOException {
        control.ask(method, params);
        JsonNode answer = control.next(PATIENCE).orElseThrow();
        while (!answer.has("id")) {
            answer = control.next(PATIENCE).orElseThrow();
        }
        return answer;
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        server.ifPresent(SnapServer::end);
        server = Optional.empty();
    }

    private static void end(Process process) {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        clients.forEach(SnapServer::end);
        kill();
    }
}
