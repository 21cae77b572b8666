package io.github.mooddj.plugin.session.desktop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** The object that MPRIS prescribes, with both of its interfaces. Called on the library's threads. */
public final class MprisObject implements MprisRoot, MprisPlayer, Properties {
    static final String PATH = "/org/mpris/MediaPlayer2";
    static final String ROOT = "org.mpris.MediaPlayer2";
    static final String PLAYER = "org.mpris.MediaPlayer2.Player";

    private final ControlsCommands commands;
    private volatile Map<String, Variant<?>> player = Map.of();
    private volatile Duration position = Duration.ZERO;

    MprisObject(ControlsCommands commands) {
        this.commands = commands;
    }

    /** The player's properties from now on. */
    void show(Map<String, Variant<?>> properties) {
        player = Map.copyOf(properties);
    }

    /** Where the track is now. */
    void moved(Duration now) {
        position = now;
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public void Raise() {
        commands.raise();
    }

    @Override
    public void Quit() {
        commands.quit();
    }

    @Override
    public void Next() {
        commands.next();
    }

    @Override
    public void Previous() {
        commands.previous();
    }

    @Override
    public void Pause() {
        commands.setPlaying(false);
    }

    @Override
    public void PlayPause() {
        commands.playPause();
    }

    @Override
    public void Stop() {
        commands.stop();
    }

    @Override
    public void Play() {
        commands.setPlaying(true);
    }

    @Override
    public void Seek(long offset) {
        // CanSeek is false: then this has no effect, says the specification.
    }

    @Override
    public void SetPosition(DBusPath track, long place) {
        // The same.
    }

    @Override
    public void OpenUri(String uri) {
        // SupportedUriSchemes is empty: there is nothing that may be asked for.
    }

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // the library's interface is so
    public <A> A Get(String type, String name) {
        Variant<?> value = GetAll(type).get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no property " + name + " of " + type);
        }
        return (A) value;
    }

    @Override
    public <A> void Set(String type, String name, A value) {
        Object plain = value instanceof Variant<?> variant ? variant.getValue() : value;
        if (type.equals(PLAYER) && name.equals("Volume") && plain instanceof Number volume) {
            double wanted = volume.doubleValue();
            commands.setVolume(wanted >= 0 ? Math.min(1, wanted) : 0);
        }
    }

    @Override
    public Map<String, Variant<?>> GetAll(String type) {
        Map<String, Variant<?>> all = new TreeMap<>();
        if (type.equals(ROOT)) {
            all.put("CanQuit", new Variant<>(true));
            all.put("CanRaise", new Variant<>(commands.hasWindow()));
            all.put("HasTrackList", new Variant<>(false));
            all.put("Identity", new Variant<>("Mood DJ"));
            all.put("DesktopEntry", new Variant<>("mood-dj"));
            all.put("SupportedUriSchemes", new Variant<>(List.of(), "as"));
            all.put("SupportedMimeTypes", new Variant<>(List.of(), "as"));
        } else if (type.equals(PLAYER)) {
            all.putAll(player);
            all.put("Position", new Variant<>(MprisProperties.micros(position)));
        }
        return all;
    }
}
