package io.github.mooddj.plugin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.MusicServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class PasswordStoreTest {
    private static final MusicServer HOME = new MusicServer(1, "Home", URI.create("https://music.example"), "ada");
    private static final MusicServer OTHER = new MusicServer(2, "Other", URI.create("https://music.example"), "grace");

    private final Path directory;

    PasswordStoreTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private PasswordStore withoutKeyring() {
        return new PasswordStore(Optional.empty(), directory);
    }

    @Test
    void passwordsComeBackAndAreKeptApart() throws IOException {
        String said = withoutKeyring().put(HOME, "s\u00e9cret \u2603");
        withoutKeyring().put(OTHER, "other");
        assertTrue(said.contains("passwords.key"), said);
        assertEquals(Optional.of("s\u00e9cret \u2603"), withoutKeyring().get(HOME));
        withoutKeyring().put(HOME, "new");
        assertEquals(Optional.of("new"), withoutKeyring().get(HOME));
        withoutKeyring().remove(HOME);
        assertEquals(Optional.empty(), withoutKeyring().get(HOME));
        assertEquals(Optional.of("other"), withoutKeyring().get(OTHER));
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        withoutKeyring().put(HOME, "secret");
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList();
            assertEquals(2, all.size());
            for (Path file : all) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void anotherKeyADamagedFileOrSomebodyElsesEntryOpenNothing() throws IOException {
        withoutKeyring().put(HOME, "secret");
        Path passwords = directory.resolve("passwords.json");
        String good = Files.readString(passwords);
        Files.writeString(passwords, good.replace("ada@", "grace@"));
        assertEquals(Optional.empty(), withoutKeyring().get(OTHER), "an entry is bound to its name");
        for (String bad : List.of(
                "", "{", "[]", "{\"ada@https://music.example\":\"AAAA\"}", "{\"ada@https://music.example\":7}")) {
            Files.writeString(passwords, bad);
            assertEquals(Optional.empty(), withoutKeyring().get(HOME), bad);
        }
        Files.writeString(passwords, good);
        assertEquals(Optional.of("secret"), withoutKeyring().get(HOME));
        Files.write(directory.resolve("passwords.key"), new byte[32]);
        assertEquals(Optional.empty(), withoutKeyring().get(HOME));
        Files.write(directory.resolve("passwords.key"), new byte[3]);
        assertEquals(Optional.empty(), withoutKeyring().get(HOME));
    }

    @Test
    void aKeyringThatRefusesIsReplacedByTheFileAndThatIsSaid() throws IOException {
        PasswordStore store = new PasswordStore(Optional.of(new LockedKeyring()), directory);
        String said = store.put(HOME, "secret");
        assertTrue(said.startsWith("Your keyring refused"), said);
        assertEquals(Optional.of("secret"), store.get(HOME));
    }

    @Test
    void aPasswordThatTheKeyringTookReplacesTheOneInTheFile() throws IOException {
        withoutKeyring().put(HOME, "old");
        PasswordStore store = new PasswordStore(Optional.of(new OpenKeyring()), directory);

        assertEquals("The password is kept in your keyring", store.put(HOME, "new"));

        assertEquals(Optional.of("new"), store.get(HOME));
        assertEquals(Optional.empty(), withoutKeyring().get(HOME), "the old one is nowhere");
    }

    /** Stands in for the desktop's, which the tests' machines lack. */
    private static final class OpenKeyring extends Keyring {
        private final Map<String, String> passwords = new HashMap<>();

        @Override
        void put(String entry, String password) {
            passwords.put(entry, password);
        }

        @Override
        Optional<String> get(String entry) {
            return Optional.ofNullable(passwords.get(entry));
        }

        @Override
        void remove(String entry) {
            passwords.remove(entry);
        }
    }

    /** Nobody unlocks it. */
    private static final class LockedKeyring extends Keyring {
        @Override
        void put(String entry, String password) throws IOException {
            throw new IOException("locked");
        }
    }

    /**
     * Needs a session bus with an unlocked keyring: {@code dbus-run-session}, {@code gnome-keyring-daemon --unlock}.
     */
    @Test
    @EnabledIfEnvironmentVariable(named = "MOOD_DJ_KEYRING_TEST", matches = "1")
    void theDesktopsKeyringKeepsPasswords() throws IOException {
        PasswordStore store = new PasswordStore(Keyring.find(), directory);
        assertEquals("The password is kept in your keyring", store.put(HOME, "secret"));
        assertEquals(Optional.of("secret"), store.get(HOME));
        store.put(HOME, "new");
        assertEquals(Optional.of("new"), store.get(HOME));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
    }
}
