package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.HostPaths;
import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The files of a plug-in that lives in another program's process. Stateless. */
public final class AttachedFiles {
    private AttachedFiles() {}

    /**
     * Makes the data directory, and sends the log there; the program's own streams stay clean. To be called before the
     * first logger is made.
     *
     * @param options {@code data} names another directory than the user's usual one
     * @throws IOException with a sentence for the user
     */
    public static HostPaths make(Map<String, String> options) throws IOException {
        String named = options.get("data");
        Path data = DataDirectory.make(named == null ? DataDirectory.ofThisUser() : Path.of(named));
        OwnerOnly.makeDirectory(data.resolve("log"));
        Logging.ofGuest(data);
        return new HostPaths(data);
    }
}
