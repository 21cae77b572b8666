package io.github.mooddj.plugin.server;

import de.swiesend.secretservice.simple.SimpleCollection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user's keyring, as GNOME, KDE and KeePassXC offer it over D-Bus (the Secret Service). The desktop may ask the
 * user to unlock it; calls wait for that. Any thread.
 */
class Keyring {
    private static final Logger log = LoggerFactory.getLogger(Keyring.class);
    private static final String SWITCH = "mooddj.keyring";
    private static final String LABEL = "Mood DJ: ";

    Keyring() {}

    /** The keyring, if the desktop has one and nobody switched it off by {@code -Dmooddj.keyring=none}. */
    static Optional<Keyring> find() {
        if (System.getProperty(SWITCH, "").equals("none") || System.getenv("DBUS_SESSION_BUS_ADDRESS") == null) {
            return Optional.empty();
        }
        try {
            return SimpleCollection.isAvailable() ? Optional.of(new Keyring()) : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            log.debug("No keyring", e);
            return Optional.empty();
        }
    }

    /**
     * Keeps a password in place of the one that was there.
     *
     * @throws IOException if the keyring refuses or stays locked
     */
    void put(String entry, String password) throws IOException {
        try (SimpleCollection keyring = new SimpleCollection()) {
            List<String> old = items(keyring, entry);
            if (old.isEmpty()) {
                if (keyring.createItem(LABEL + entry, password, attributes(entry)) == null) {
                    throw new IOException("Your keyring refuses");
                }
            } else {
                keyring.updateItem(old.get(0), LABEL + entry, password, attributes(entry));
            }
        } catch (RuntimeException e) {
            throw new IOException("Your keyring refuses", e);
        }
    }

    /**
     * The password; empty when the keyring has none.
     *
     * @throws IOException if the keyring refuses or stays locked
     */
    Optional<String> get(String entry) throws IOException {
        try (SimpleCollection keyring = new SimpleCollection()) {
            List<String> items = items(keyring, entry);
            if (items.isEmpty()) {
                return Optional.empty();
            }
            char[] secret = keyring.getSecret(items.get(0));
            return secret == null ? Optional.empty() : Optional.of(new String(secret));
        } catch (RuntimeException e) {
            throw new IOException("Your keyring refuses", e);
        }
    }

    /**
     * Forgets a password; the desktop may ask the user first.
     *
     * @throws IOException if the keyring refuses or stays locked
     */
    void remove(String entry) throws IOException {
        try (SimpleCollection keyring = new SimpleCollection()) {
            for (String item : items(keyring, entry)) {
                keyring.deleteItem(item);
            }
        } catch (RuntimeException e) {
            throw new IOException("Your keyring refuses", e);
        }
    }

    private static List<String> items(SimpleCollection keyring, String entry) {
        List<String> items = keyring.getItems(attributes(entry));
        return items == null ? List.of() : items;
    }

    private static Map<String, String> attributes(String entry) {
        return Map.of("application", "mood-dj", "server", entry);
    }
}
