package io.github.mooddj.plugin.session.desktop;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the player to the desktop through MPRIS: media keys, the lock screen, the panel's controls. One thread, but
 * for {@link #moved}.
 */
public final class DesktopControls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopControls.class);
    private static final String NAME = "org.mpris.MediaPlayer2.mooddj";
    /** A track that begins further on than this was resumed in its middle. */
    private static final Duration BEGINNING = Duration.ofSeconds(2);

    private final SessionBus bus;
    private final MprisObject object;
    private final ArtShelf covers;
    private Optional<String> name = Optional.empty();
    private ControlsState state = ControlsState.NOTHING;
    private Map<String, Variant<?>> shown = MprisProperties.of(state, Optional.empty());

    /**
     * Offers nothing before {@link #begin}.
     *
     * @param bus the session's
     * @param commands what may be asked
     * @param covers a directory for covers, which is made when there is one to show
     */
    public DesktopControls(SessionBus bus, ControlsCommands commands, Path covers) {
        this.bus = bus;
        this.object = new MprisObject(commands);
        this.covers = new ArtShelf(covers);
        object.show(shown);
    }

    /** Takes the name on the bus; another one where a second Mood DJ has it. */
    public void begin() {
        covers.clear();
        bus.connection().ifPresent(connection -> {
            try {
                connection.exportObject(MprisObject.PATH, object);
                name = Optional.of(request(connection));
            } catch (DBusException | DBusExecutionException e) {
                LOG.debug("The player's controls cannot be offered", e);
            }
        });
    }

    private static String request(DBusConnection connection) throws DBusException {
        try {
            connection.requestBusName(NAME);
            return NAME;
        } catch (DBusException e) {
            String other = NAME + ".instance" + ProcessHandle.current().pid();
            connection.requestBusName(other);
            return other;
        }
    }

    /** Where the track is now; from any thread. */
    public void moved(Duration position) {
        object.moved(position);
    }

    /** Shows another state, and tells the desktop what is different. */
    public void show(ControlsState wanted, Duration position) {
        if (wanted.equals(state)) {
            return;
        }
        boolean otherTrack = !wanted.track()
                .map(ControlsState.Shown::key)
                .equals(state.track().map(ControlsState.Shown::key));
        state = wanted;
        Optional<URI> art = wanted.track().flatMap(covers::of);
        Map<String, Variant<?>> properties = MprisProperties.of(wanted, art);
        Map<String, Variant<?>> changed = new TreeMap<>(properties);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(shown.get(entry.getKey())));
        shown = properties;
        object.moved(position);
        object.show(properties);
        if (name.isPresent()) {
            bus.connection().ifPresent(connection -> tell(connection, changed, otherTrack, position));
        }
    }

    private static void tell(
            DBusConnection connection, Map<String, Variant<?>> changed, boolean otherTrack, Duration position) {
        try {
            if (!changed.isEmpty()) {
                connection.sendMessage(
                        new Properties.PropertiesChanged(MprisObject.PATH, MprisObject.PLAYER, changed, List.of()));
            }
            if (otherTrack && position.compareTo(BEGINNING) > 0) {
                connection.sendMessage(new MprisPlayer.Seeked(MprisObject.PATH, MprisProperties.micros(position)));
            }
        } catch (DBusException e) {
            LOG.debug("The desktop cannot be told", e);
        }
    }

    /** Gives the name back. */
    @Override
    public void close() {
        name.ifPresent(taken -> bus.connection().ifPresent(connection -> {
            try {
                connection.releaseBusName(taken);
                connection.unExportObject(MprisObject.PATH);
            } catch (DBusException | DBusExecutionException e) {
                LOG.debug("The bus does not take the name back", e);
            }
        }));
        name = Optional.empty();
        covers.clear();
    }
}
