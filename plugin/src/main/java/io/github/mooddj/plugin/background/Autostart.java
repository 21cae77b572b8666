package io.github.mooddj.plugin.background;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The start with the user's session: a file in the place where desktops on Linux look for such (XDG autostart). Blocks
 * on the disk: workers only.
 */
public final class Autostart {
    private static final String NAME = "mood-dj.desktop";
    private static final String SPECIAL = " \t\n\"'\\><~|&;$*?#()`";

    private final Path file;
    private final List<String> command;

    Autostart(Path directory, List<String> command) {
        this.file = directory.resolve(NAME);
        this.command = List.copyOf(command);
    }

    /**
     * The one of this system.
     *
     * @param environment the process's variables
     * @param system the operating system's name, as Java says it
     * @param home the user's home directory
     * @param command what starts the program again; empty when it is not known
     * @return empty on systems that have no such place, and where the command is not known
     */
    public static Optional<Autostart> of(
            Map<String, String> environment, String system, Path home, List<String> command) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux") || command.isEmpty()) {
            return Optional.empty();
        }
        String told = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // A relative path there is invalid and to be ignored, says the specification.
        Path config = !told.isBlank() && Path.of(told).isAbsolute() ? Path.of(told) : home.resolve(".config");
        return Optional.of(new Autostart(config.resolve("autostart"), command));
    }

    /** Whether the program starts with the session. */
    public boolean isOn() {
        return Files.exists(file);
    }

    /**
     * Lets it start with the session, or not.
     *
     * @throws IOException if the disk refuses
     */
    public void set(boolean on) throws IOException {
        if (!on) {
            Files.deleteIfExists(file);
            return;
        }
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(directory, ".mood-dj", ".part");
        try {
            Files.writeString(fresh, text(), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private String text() {
        return "[Desktop Entry]\n"
                + "Type=Application\n"
                + "Name=Mood DJ\n"
                + "Comment=Plays the music that fits your face\n"
                + "Comment[de]=Spielt die Musik, die zu deinem Gesicht passt\n"
                + "Exec=" + command.stream().map(Autostart::quoted).collect(Collectors.joining(" ")) + "\n"
                + "Terminal=false\n"
                + "Categories=AudioVideo;Audio;Player;\n"
                + "X-GNOME-Autostart-enabled=true\n";
    }

    /** As the Desktop Entry Specification wants arguments: quoted, then escaped once more as a value of the file. */
    static String quoted(String argument) {
        String percent = argument.replace("%", "%%");
        if (!percent.isEmpty() && percent.chars().noneMatch(letter -> SPECIAL.indexOf(letter) >= 0)) {
            return percent;
        }
        String inner = percent.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("`", "\\`")
                .replace("$", "\\$");
        return "\"" + inner.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }
}
