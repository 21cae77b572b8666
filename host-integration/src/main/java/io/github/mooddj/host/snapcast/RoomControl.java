package io.github.mooddj.host.snapcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Volume and mute of the rooms that play our stream, as long as a control connection lasts. One thread. */
final class RoomControl implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final SnapcastAddress address;
    private final ControlConnection connection;
    private final RoomVolumes volumes;
    private boolean muted;

    /**
     * Connects and asks who is there, within 4 s.
     *
     * @throws IOException if the server has no control there
     */
    RoomControl(SnapcastAddress address, Volume volume) throws IOException {
        this.address = address;
        volumes = new RoomVolumes(volume.gain());
        connection = new ControlConnection(address);
        try {
            refresh();
            for (JsonNode message = next(ANSWER); !take(message); message = next(ANSWER)) {
                // News that came before the answer.
            }
        } catch (IOException e) {
            connection.close();
            throw e;
        }
    }

    private JsonNode next(Duration longest) throws IOException {
        return connection.next(longest).orElseThrow(() -> new IOException("the server does not answer"));
    }

    /**
     * Takes in what the server says for a while, and tells it what is wanted.
     *
     * @param longest how long to wait, 1 ms or more
     */
    void step(Volume wanted, Duration longest) throws IOException {
        apply(wanted);
        Optional<JsonNode> message = connection.next(longest);
        if (message.isPresent()) {
            take(message.get());
        }
    }

    private void apply(Volume wanted) throws IOException {
        for (Room room : volumes.moveTo(wanted.gain())) {
            ObjectNode params = connection.object().put("id", room.id());
            params.putObject("volume").put("muted", room.muted()).put("percent", room.percent());
            connection.ask("Client.SetVolume", params);
        }
        if (wanted.muted() != muted) {
            muted = wanted.muted();
            for (String group : volumes.groups()) {
                connection.ask(
                        "Group.SetMute", connection.object().put("id", group).put("mute", muted));
            }
        }
    }

    private void refresh() throws IOException {
        connection.ask("Server.GetStatus", connection.object());
    }

    /** Whether it was the list of who is there. */
    private boolean take(JsonNode message) throws IOException {
        JsonNode server = message.path("result").path("server");
        JsonNode params = message.path("params");
        switch (message.path("method").asText()) {
            case "Client.OnVolumeChanged" -> {
                JsonNode volume = params.path("volume");
                volumes.set(
                        params.path("id").asText(),
                        volume.path("percent").asInt(),
                        volume.path("muted").asBoolean());
            }
            case "Client.OnConnect", "Client.OnDisconnect", "Group.OnStreamChanged", "Server.OnUpdate" -> refresh();
            default -> {
                // Nothing that matters here.
            }
        }
        if (server.has("groups")) {
            volumes.take(roomsOf(server));
        }
        return server.has("groups");
    }

    private List<Room> roomsOf(JsonNode server) {
        List<String> ours = new ArrayList<>();
        server.path("streams").forEach(stream -> {
            if (isOurs(stream.path("uri").path("raw").asText())) {
                ours.add(stream.path("id").asText());
            }
        });
        List<Room> rooms = new ArrayList<>();
        for (JsonNode group : server.path("groups")) {
            if (ours.contains(group.path("stream_id").asText())) {
                for (JsonNode client : group.path("clients")) {
                    if (client.path("connected").asBoolean()) {
                        JsonNode volume = client.path("config").path("volume");
                        rooms.add(new Room(
                                client.path("id").asText(),
                                group.path("id").asText(),
                                volume.path("percent").asInt(),
                                volume.path("muted").asBoolean()));
                    }
                }
            }
        }
        return rooms;
    }

    private boolean isOurs(String uri) {
        try {
            URI source = URI.create(uri.replace(' ', '+'));
            int port = source.getPort() < 0 ? SnapcastAddress.PORT : source.getPort();
            return "tcp".equals(source.getScheme()) && port == address.port();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How many rooms play our stream. */
    int rooms() {
        return volumes.size();
    }

    /** Takes the mute back, so that no room stays silent. */
    @Override
    public void close() throws IOException {
        try (connection) {
            if (muted) {
                for (String group : volumes.groups()) {
                    connection.ask(
                            "Group.SetMute",
                            connection.object().put("id", group).put("mute", false));
                }
            }
        }
    }
}
