package io.github.mooddj.host.vlcremote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Mood DJ's entry in the menu of the user's VLC: a small extension in VLC's own language. A file that is not ours is
 * never touched. Any thread but the event dispatch thread, since it waits for files.
 */
public final class VlcExtension {
    private static final String NAME = "mood-dj.lua";
    private static final String FIRST_LINE = "-- Mood DJ in VLC's menu.";

    private final Path file;
    private final boolean windows;

    /** What became of it. Values: any thread. */
    public sealed interface Outcome {
        /** The extension's file. */
        Path file();

        /** It is there now; {@code again} if an older one of ours was. */
        record Installed(Path file, boolean again) implements Outcome {}

        /** It is gone now. */
        record Removed(Path file) implements Outcome {}

        /** There was none. */
        record NotThere(Path file) implements Outcome {}

        /** Somebody else's file lies there, and was left as it is. */
        record Foreign(Path file) implements Outcome {}
    }

    /** The extension of a VLC on this system. */
    public VlcExtension(VlcInstallation installation) {
        this(installation, System.getProperty("os.name", ""));
    }

    VlcExtension(VlcInstallation installation, String system) {
        file = installation.extensions().resolve(NAME);
        windows = system.toLowerCase(Locale.ROOT).contains("windows");
    }

    /**
     * Puts it there, or renews it.
     *
     * @param start the program that starts Mood DJ in VLC, with its arguments
     * @param version Mood DJ's
     */
    public Outcome install(List<String> start, String version) throws IOException {
        Optional<Boolean> ours = isOurs();
        if (ours.isPresent() && !ours.get()) {
            return new Outcome.Foreign(file);
        }
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("." + NAME + ".new");
        Files.writeString(fresh, text(start, version));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new Outcome.Installed(file, ours.isPresent());
    }

    /** Takes it away. */
    public Outcome uninstall() throws IOException {
        Optional<Boolean> ours = isOurs();
        if (ours.isEmpty()) {
            return new Outcome.NotThere(file);
        } else if (!ours.get()) {
            return new Outcome.Foreign(file);
        }
        Files.delete(file);
        return new Outcome.Removed(file);
    }

    /** Whether what is there is ours; empty when nothing is there. Reads the disk. */
    public Optional<Boolean> isOurs() throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(false);
        }
        try (InputStream start = Files.newInputStream(file)) {
            byte[] line = start.readNBytes(FIRST_LINE.length());
            return Optional.of(FIRST_LINE.equals(new String(line, StandardCharsets.UTF_8)));
        }
    }

    private String text(List<String> start, String version) throws IOException {
        try (InputStream template = VlcExtension.class.getResourceAsStream(NAME)) {
            if (template == null) {
                throw new IOException(NAME + " is not in this build");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@PROGRAM@", lua(start.get(0)))
                    .replace("@COMMAND@", lua(windows ? batch(start) : shell(start)))
                    .replace("@VERSION@", version.replaceAll("[^0-9A-Za-z.() -]", ""));
        }
    }

    /** In the background, and on its own: it lives on when VLC ends. */
    private static String shell(List<String> start) {
        String words = start.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return "s=; command -v setsid >/dev/null 2>&1 && s=setsid; $s " + words + " >/dev/null 2>&1 </dev/null &";
    }

    private static String batch(List<String> start) {
        return start.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ", "start \"\" /b ", ""));
    }

    /** A text in Lua, whatever is in it. */
    private static String lua(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            int code = letter & 0xff;
            if (code < ' ' || code == '"' || code == '\\' || code > '~') {
                quoted.append(String.format(Locale.ROOT, "\\%03d", code));
            } else {
                quoted.append((char) code);
            }
        }
        return quoted.append('"').toString();
    }
}
