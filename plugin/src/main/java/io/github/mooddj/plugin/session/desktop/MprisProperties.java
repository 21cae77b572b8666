package io.github.mooddj.plugin.session.desktop;

import io.github.mooddj.plugin.session.desktop.ControlsState.Shown;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

/** The player's state in the words of MPRIS. */
final class MprisProperties {
    private static final String TRACKS = "/io/github/mooddj/track/";
    private static final String NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack";

    private MprisProperties() {}

    /** All of them but the position. */
    static Map<String, Variant<?>> of(ControlsState state, Optional<URI> art) {
        Map<String, Variant<?>> all = new TreeMap<>();
        boolean loaded = state.track().isPresent();
        all.put("PlaybackStatus", new Variant<>(state.playing().word()));
        all.put("Rate", new Variant<>(1.0));
        all.put("MinimumRate", new Variant<>(1.0));
        all.put("MaximumRate", new Variant<>(1.0));
        all.put("Metadata", new Variant<>(metadata(state.track(), art), "a{sv}"));
        all.put("Volume", new Variant<>(state.volume()));
        all.put("CanGoNext", new Variant<>(state.canGoOn()));
        all.put("CanGoPrevious", new Variant<>(loaded));
        all.put("CanPlay", new Variant<>(true));
        all.put("CanPause", new Variant<>(true));
        all.put("CanSeek", new Variant<>(false));
        all.put("CanControl", new Variant<>(true));
        return all;
    }

    private static Map<String, Variant<?>> metadata(Optional<Shown> track, Optional<URI> art) {
        Map<String, Variant<?>> all = new TreeMap<>();
        all.put(
                "mpris:trackid",
                new Variant<>(
                        new DBusPath(track.map(known -> TRACKS + known.key()).orElse(NO_TRACK))));
        track.ifPresent(known -> {
            all.put("xesam:title", new Variant<>(known.title()));
            put(all, "xesam:album", known.album());
            if (!known.artist().isEmpty()) {
                all.put("xesam:artist", new Variant<>(List.of(known.artist()), "as"));
            }
            if ("file".equals(known.location().getScheme())) {
                put(all, "xesam:url", known.location().toString());
            }
            known.length().ifPresent(length -> all.put("mpris:length", new Variant<>(micros(length))));
            art.ifPresent(picture -> all.put("mpris:artUrl", new Variant<>(picture.toString())));
        });
        return all;
    }

    private static void put(Map<String, Variant<?>> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, new Variant<>(value));
        }
    }

    static long micros(Duration time) {
        return time.toNanos() / 1000;
    }
}
