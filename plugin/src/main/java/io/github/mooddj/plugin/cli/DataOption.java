package io.github.mooddj.plugin.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data DIR}, the same for every command that needs the library. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where library, settings and log lie (the system's place for applications).")
    @Nullable
    Path directory;

    /**
     * The directory, made if it was not there.
     *
     * @throws IOException with one line for the user if it cannot be used
     */
    Path make() throws IOException {
        return DataDirectory.make(directory == null ? DataDirectory.ofThisUser() : directory);
    }
}
