package io.github.mooddj.host.vlcremote;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What VLC says of itself at one moment.
 *
 * @param version such as {@code 3.0.24 Vetinari}
 * @param state what it does
 * @param item the number of what it plays in its playlist; -1 when there is nothing
 * @param position how much of the item has played, 0 to 1
 * @param seconds the same in seconds, known for streams too
 * @param length of the item; empty while unknown, and for streams
 * @param volume 256 is 100 %; 0 also before anything has played
 * @param random whether it plays in random order
 * @param loop whether it begins again after the last item
 * @param repeat whether it repeats one item
 * @param title what a stream says it plays now
 */
record VlcStatus(
        String version,
        State state,
        int item,
        double position,
        long seconds,
        Optional<Duration> length,
        int volume,
        boolean random,
        boolean loop,
        boolean repeat,
        Optional<String> title) {
    /** What VLC does. */
    enum State {
        PLAYING,
        PAUSED,
        STOPPED
    }

    /** Reads {@code requests/status.json}; empty when that is not VLC's. */
    static Optional<VlcStatus> read(JsonNode node) {
        if (!node.path("apiversion").isNumber() || !node.path("version").isTextual()) {
            return Optional.empty();
        }
        long whole = node.path("length").asLong();
        String now = node.path("information")
                .path("category")
                .path("meta")
                .path("now_playing")
                .asText("");
        return Optional.of(new VlcStatus(
                node.path("version").asText(),
                state(node.path("state").asText()),
                node.path("currentplid").asInt(-1),
                node.path("position").asDouble(),
                node.path("time").asLong(),
                whole > 0 ? Optional.of(Duration.ofSeconds(whole)) : Optional.empty(),
                node.path("volume").asInt(),
                node.path("random").asBoolean(),
                node.path("loop").asBoolean(),
                node.path("repeat").asBoolean(),
                now.isBlank() ? Optional.empty() : Optional.of(now)));
    }

    private static State state(String word) {
        return switch (word) {
            case "playing" -> State.PLAYING;
            case "paused" -> State.PAUSED;
            default -> State.STOPPED;
        };
    }

    /** Whether the sound of the item has come. */
    boolean sounds() {
        return state == State.PLAYING && (position > 0 || seconds > 0);
    }

    /** How far the item is. */
    Duration time() {
        return length.map(whole -> Duration.ofMillis(Math.round(whole.toMillis() * Math.max(0, Math.min(1, position)))))
                .orElse(Duration.ofSeconds(seconds));
    }
}
