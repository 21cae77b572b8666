package io.github.mooddj.plugin.server;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.files.FileTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The servers' passwords: in the desktop's keyring where there is one, otherwise in a file under a key. */
final class PasswordStore {
    private static final Logger log = LoggerFactory.getLogger(PasswordStore.class);

    private final Optional<Keyring> keyring;
    private final KeyFile file;

    PasswordStore(Optional<Keyring> keyring, Path directory) {
        this.keyring = keyring;
        this.file = new KeyFile(directory);
    }

    /**
     * Keeps a server's password.
     *
     * @return a sentence for the user, without a full stop: where it is kept
     * @throws IOException with a sentence for the user if the disk refuses
     */
    synchronized String put(MusicServer server, String password) throws IOException {
        if (keyring.isPresent()) {
            try {
                keyring.get().put(entry(server), password);
                // One from before there was a keyring would be found first.
                file.remove(entry(server));
                return "The password is kept in your keyring";
            } catch (IOException e) {
                log.warn("The keyring did not take the password", e);
            }
        }
        try {
            file.put(entry(server), password);
        } catch (IOException e) {
            throw new IOException("The password cannot be kept: " + FileTrouble.reason(e), e);
        }
        if (keyring.isPresent()) {
            return "Your keyring refused: the password is kept encrypted, its key in " + file.key()
                    + ", which only you may read";
        }
        return "There is no keyring here: the password is kept encrypted, its key in " + file.key()
                + ", which only you may read";
    }

    /** A server's password; empty when it is not known (any more). */
    synchronized Optional<String> get(MusicServer server) throws IOException {
        Optional<String> kept = file.get(entry(server));
        if (kept.isPresent() || keyring.isEmpty()) {
            return kept;
        }
        return keyring.get().get(entry(server));
    }

    synchronized void remove(MusicServer server) throws IOException {
        file.remove(entry(server));
        if (keyring.isPresent()) {
            keyring.get().remove(entry(server));
        }
    }

    private static String entry(MusicServer server) {
        return server.user() + "@" + server.address();
    }
}
