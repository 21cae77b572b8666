package io.github.mooddj.host.vlcremote;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What is the user's in a VLC: it is given back when the DJ goes, and also when the DJ was killed before.
 *
 * @param volume 256 is 100 %; negative while nobody knows
 * @param playing whether it played
 * @param current number of the item that was current, -1 for none
 * @param uri where that item is, empty for none
 * @param seconds how far it was
 * @param random whether it played in random order
 * @param loop whether it began again after the last item
 * @param repeat whether it repeated one item
 * @param items where everything in its playlist is, in order
 */
record Keepsake(
        @JsonProperty("volume") int volume,
        @JsonProperty("playing") boolean playing,
        @JsonProperty("current") int current,
        @JsonProperty("uri") String uri,
        @JsonProperty("seconds") long seconds,
        @JsonProperty("random") boolean random,
        @JsonProperty("loop") boolean loop,
        @JsonProperty("repeat") boolean repeat,
        @JsonProperty("items") List<String> items) {
    /** Copies. */
    Keepsake {
        items = List.copyOf(items);
    }

    static Keepsake of(VlcStatus status, List<VlcItem> playlist, int volume) {
        return new Keepsake(
                volume,
                status.state() == VlcStatus.State.PLAYING,
                status.item(),
                playlist.stream()
                        .filter(item -> item.id() == status.item())
                        .map(VlcItem::uri)
                        .findFirst()
                        .orElse(""),
                status.time().toSeconds(),
                status.random(),
                status.loop(),
                status.repeat(),
                playlist.stream().map(VlcItem::uri).toList());
    }

    Keepsake withVolume(int wanted) {
        return new Keepsake(wanted, playing, current, uri, seconds, random, loop, repeat, items);
    }
}
