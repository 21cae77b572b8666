package io.github.mooddj.host.mpris;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The players on a session's bus, but for those that are left out. One thread; calls may take long. */
final class PlayerBus implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PlayerBus.class);
    private static final String PLAYERS = "org.mpris.MediaPlayer2.";
    private static final String PATH = "/org/mpris/MediaPlayer2";
    private static final String PLAYER = PLAYERS + "Player";
    /** Our own, and what stands for all others at once and would be held twice. */
    private static final List<String> NEVER = List.of("mooddj", "playerctld");

    private final DBusConnection bus;
    private final DBus daemon;
    private final Predicate<String> wanted;

    /**
     * A player at one moment.
     *
     * @param name on the bus
     * @param owner who has that name: another one once the player was started anew
     * @param status {@code Playing}, {@code Paused} or {@code Stopped}
     * @param volume 1 is full; empty when it does not say
     */
    record Player(String name, String owner, String status, OptionalDouble volume) {
        boolean plays() {
            return status.equals("Playing");
        }
    }

    /**
     * Connects.
     *
     * @param wanted whether a player of this short name, such as {@code vlc}, counts
     * @param changed called when something about a player changed; on a thread of the library's
     */
    PlayerBus(String address, Predicate<String> wanted, Runnable changed) throws DBusException {
        this.wanted = wanted;
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        daemon = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        bus.addSigHandler(Properties.PropertiesChanged.class, signal -> {
            if (signal.getPath().equals(PATH) && signal.getInterfaceName().equals(PLAYER)) {
                changed.run();
            }
        });
        bus.addSigHandler(DBus.NameOwnerChanged.class, signal -> {
            if (signal.name.startsWith(PLAYERS)) {
                changed.run();
            }
        });
    }

    List<Player> players() {
        try {
            return Arrays.stream(daemon.ListNames())
                    .filter(name -> name.startsWith(PLAYERS))
                    .filter(name -> counts(name.substring(PLAYERS.length())))
                    .flatMap(name -> ask(name).stream())
                    .toList();
        } catch (DBusExecutionException e) {
            log.debug("The bus does not list its names", e);
            return List.of();
        }
    }

    private boolean counts(String shortName) {
        String program = shortName.split("\\.", 2)[0];
        return !NEVER.contains(program) && wanted.test(program);
    }

    private Optional<Player> ask(String name) {
        try {
            String owner = daemon.GetNameOwner(name);
            Properties properties = bus.getRemoteObject(name, PATH, Properties.class);
            String status = properties.Get(PLAYER, "PlaybackStatus");
            return Optional.of(new Player(name, owner, status, volume(properties)));
        } catch (DBusException | DBusExecutionException | ClassCastException e) {
            log.debug("{} does not say what it does", name, e);
            return Optional.empty();
        }
    }

    private static OptionalDouble volume(Properties properties) {
        try {
            Double volume = properties.Get(PLAYER, "Volume");
            return volume == null ? OptionalDouble.empty() : OptionalDouble.of(volume);
        } catch (DBusExecutionException | ClassCastException e) {
            log.debug("A player has no volume", e);
            return OptionalDouble.empty();
        }
    }

    void pause(Player player) {
        tell(player, () -> remote(player).Pause());
    }

    void play(Player player) {
        tell(player, () -> remote(player).Play());
    }

    void volume(Player player, double volume) {
        tell(player, () -> bus.getRemoteObject(player.owner(), PATH, Properties.class)
                .Set(PLAYER, "Volume", volume));
    }

    private MprisPlayer remote(Player player) throws DBusException {
        return bus.getRemoteObject(player.owner(), PATH, MprisPlayer.class);
    }

    private interface Call {
        void run() throws DBusException;
    }

    private static void tell(Player player, Call call) {
        try {
            call.run();
        } catch (DBusException | DBusExecutionException e) {
            log.debug("{} does not do what it is told", player.name(), e);
        }
    }

    @Override
    public void close() {
        bus.disconnect();
    }
}
