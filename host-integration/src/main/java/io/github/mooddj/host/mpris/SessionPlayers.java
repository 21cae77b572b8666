package io.github.mooddj.host.mpris;

import io.github.mooddj.host.mpris.PlayerBus.Player;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** Which other players of the user's session can be told to make room. */
public final class SessionPlayers {
    private static final String PLAYERS = "org.mpris.MediaPlayer2.";

    private SessionPlayers() {}

    /**
     * Asks once; not on the event dispatch thread.
     *
     * @param address the session's bus, as D-Bus writes it
     * @return their short names, such as {@code vlc}, those that play first
     * @throws IOException if the bus does not answer
     */
    public static List<String> running(String address) throws IOException {
        try (PlayerBus bus = new PlayerBus(address, name -> true, () -> {})) {
            return bus.players().stream()
                    .sorted((one, other) -> Boolean.compare(other.plays(), one.plays()))
                    .map(Player::name)
                    .map(name ->
                            name.substring(PLAYERS.length()).split("\\.", 2)[0].toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
        } catch (DBusException | DBusExecutionException | IllegalArgumentException e) {
            throw new IOException("The session's bus does not answer", e);
        }
    }
}
