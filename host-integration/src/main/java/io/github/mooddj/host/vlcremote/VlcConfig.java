package io.github.mooddj.host.vlcremote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * VLC's settings file: what it says of the web interface, and the copy of it that a VLC is started with. A password in
 * a file that only its owner may read is in no list of processes.
 */
final class VlcConfig {
    private static final int USUAL_PORT = 8_080;
    private static final Set<String> OURS = Set.of(
            "extraintf",
            "http-host",
            "http-port",
            "http-password",
            "one-instance",
            "one-instance-when-started-from-file",
            "qt-privacy-ask",
            "random",
            "loop",
            "repeat");

    private VlcConfig() {}

    /** Where a VLC with these settings listens; empty when it does not, or the file cannot be read. */
    static Optional<VlcDoor> door(Path config) {
        Map<String, String> values = new TreeMap<>();
        for (String line : lines(config)) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        String password = values.getOrDefault("http-password", "");
        boolean listens =
                (values.getOrDefault("extraintf", "") + ":" + values.getOrDefault("intf", "")).contains("http");
        if (password.isEmpty() || !listens) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new VlcDoor(Integer.parseInt(values.getOrDefault("http-port", "" + USUAL_PORT)), password));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the settings of a VLC that shall listen at a door: the user's own, but for what has to be otherwise. What
     * was changed in the last VLC that we started is kept, unless the user's own settings are newer.
     *
     * @param users the user's settings file; need not exist
     * @param ours the file to write; only its owner may read it
     */
    static void write(Path users, Path ours, VlcDoor door) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : lines(newer(users, ours) ? users : ours)) {
            int equals = line.indexOf('=');
            if (equals < 0 || !OURS.contains(line.substring(0, equals).replaceFirst("^#", ""))) {
                lines.add(line);
            }
        }
        lines.addAll(List.of(
                "[core]",
                "extraintf=http",
                "http-host=127.0.0.1",
                "http-port=" + door.port(),
                "one-instance=0",
                "[lua]",
                "http-password=" + door.password(),
                "[qt]",
                "qt-privacy-ask=0"));
        Path fresh = ours.resolveSibling(ours.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (ours.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(fresh, lines, StandardCharsets.ISO_8859_1);
        Files.move(fresh, ours, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean newer(Path users, Path ours) throws IOException {
        return !Files.exists(ours)
                || (Files.exists(users)
                        && Files.getLastModifiedTime(users).compareTo(Files.getLastModifiedTime(ours)) > 0);
    }

    private static List<String> lines(Path config) {
        try {
            return Files.readAllLines(config, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }
}
