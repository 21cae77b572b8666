package io.github.mooddj.plugin.cli;

import io.github.mooddj.plugin.profile.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "As whom: another library, settings and history (the one used last).")
    @Nullable
    String profile;

    /**
     * The directory of the profile, made if it was not there.
     *
     * @throws IOException with one line for the user if it cannot be used
     */
    Path make() throws IOException {
        Profiles profiles = new Profiles(makeBase());
        if (profile == null) {
            return DataDirectory.make(profiles.directory(profiles.last()));
        }
        checkProfile(profiles);
        return DataDirectory.make(profiles.directory(profiles.find(profile).orElseThrow()));
    }

    /**
     * The directory of all profiles, made if it was not there; a profile that was named is in it.
     *
     * @throws IOException with one line for the user if it cannot be used
     */
    Path makeBase() throws IOException {
        Path base = DataDirectory.make(directory == null ? DataDirectory.ofThisUser() : directory);
        if (profile != null) {
            checkProfile(new Profiles(base));
        }
        return base;
    }

    /** As whom, if somebody was named. */
    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /** The same options once more, for a later start. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (directory != null) {
            arguments.addAll(
                    List.of("--data", directory.toAbsolutePath().normalize().toString()));
        }
        if (profile != null) {
            arguments.addAll(List.of("--profile", profile));
        }
        return arguments;
    }

    private void checkProfile(Profiles profiles) throws IOException {
        String name = String.valueOf(profile);
        if (profiles.find(name).isEmpty()) {
            throw new IOException("There is no profile '" + name + "'; there is: " + String.join(", ", profiles.names())
                    + "; make one with: mood-dj profile add NAME");
        }
    }
}
