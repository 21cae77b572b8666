package io.github.mooddj.host.vlcremote;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The VLC application as it is installed here, for this user.
 *
 * @param program starts it; empty when there is none
 * @param config where the user's VLC keeps its settings ({@code vlcrc}); need not exist
 * @param extensions where VLC looks for this user's extensions; need not exist
 */
public record VlcInstallation(Optional<Path> program, Path config, Path extensions) {
    /** Names another program than the one that would be found. */
    static final String OVERRIDE = "MOOD_DJ_VLC";

    /** What there is on this machine. */
    public static VlcInstallation find() {
        return find(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The same for any system.
     *
     * @param system its name as Java tells it
     * @param environment its variables
     * @param home the user's directory
     */
    static VlcInstallation find(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            Path roaming = directory(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("vlc");
            return new VlcInstallation(
                    program(
                            environment,
                            Stream.of("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)")
                                    .filter(environment::containsKey)
                                    .map(folder -> Path.of(environment.get(folder), "VideoLAN", "VLC", "vlc.exe"))),
                    roaming.resolve("vlcrc"),
                    roaming.resolve("lua").resolve("extensions"));
        } else if (name.contains("mac")) {
            return new VlcInstallation(
                    program(
                            environment,
                            Stream.of(Path.of("/Applications"), home.resolve("Applications"))
                                    .map(folder -> folder.resolve("VLC.app/Contents/MacOS/VLC"))),
                    home.resolve("Library/Preferences/org.videolan.vlc/vlcrc"),
                    home.resolve("Library/Application Support/org.videolan.vlc/lua/extensions"));
        }
        return new VlcInstallation(
                program(environment, onPath(environment)),
                directory(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                        .resolve("vlc/vlcrc"),
                directory(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve("vlc/lua/extensions"));
    }

    private static Path directory(Map<String, String> environment, String variable, Path usual) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(usual);
    }

    private static Optional<Path> program(Map<String, String> environment, Stream<Path> usual) {
        return Stream.concat(Stream.ofNullable(environment.get(OVERRIDE)).map(Path::of), usual)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(Map<String, String> environment) {
        return List.of(environment.getOrDefault("PATH", "/usr/bin").split(File.pathSeparator, -1)).stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "vlc"));
    }
}
