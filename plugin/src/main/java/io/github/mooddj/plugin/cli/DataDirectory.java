package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.files.FileTrouble;
import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where library, settings, demo music and log lie: the platform's place for an application's files. Stateless. */
public final class DataDirectory {
    private DataDirectory() {}

    /** The place on this machine for this user; absolute, not made yet. */
    public static Path ofThisUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The place on a machine.
     *
     * @param environment its variables
     * @param system its operating system's name, as Java says it
     * @param home the user's home directory
     */
    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Mood DJ");
        }
        if (name.startsWith("mac")) {
            return home.toAbsolutePath()
                    .resolve("Library")
                    .resolve("Application Support")
                    .resolve("Mood DJ");
        }
        return given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("mood-dj");
    }

    /** A relative path in these variables is invalid and to be ignored, says the XDG specification. */
    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise.toAbsolutePath();
    }

    /**
     * Makes the directory if it is not there, for its owner only where the file system knows owners; one that is there
     * keeps its permissions.
     *
     * @return the directory, absolute
     * @throws IOException with one line for the user if it cannot be made or written
     */
    public static Path make(Path directory) throws IOException {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            OwnerOnly.makeDirectory(absolute);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("The data directory " + absolute + " is a file", e);
        } catch (IOException e) {
            throw new IOException("The data directory " + absolute + " cannot be made: " + FileTrouble.reason(e), e);
        }
        if (!Files.isWritable(absolute)) {
            throw new IOException("The data directory " + absolute + " cannot be written");
        }
        return absolute;
    }
}
