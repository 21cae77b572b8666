package io.github.mooddj.playlists.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a playlist points at. */
sealed interface EntryLocation {
    /** A file, which may not be there. */
    record Local(Path file) implements EntryLocation {}

    /** An http or https address. */
    record Remote(URI address) implements EntryLocation {}

    /** Nothing that we follow. */
    record Refused(Reason reason) implements EntryLocation {}

    /** A scheme has two letters at least: one is a drive. */
    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{1,30}):(//)?.*", Pattern.DOTALL);

    /** Characters that an address may have besides letters and digits. */
    String IN_ADDRESSES = "-._~:/?#[]@!$&'()*+,;=%";

    Set<String> REMOTE = Set.of("http", "https");

    /** Reads a line of a playlist that lies in this directory. */
    static EntryLocation of(String text, Path directory) {
        Matcher matcher = SCHEME.matcher(text);
        if (matcher.matches()) {
            String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
            if (REMOTE.contains(scheme)) {
                return remote(text);
            }
            if (scheme.equals("file")) {
                return fileAddress(text);
            }
            if (matcher.group(2) != null || !isThere(text, directory)) {
                return new Refused(Reason.SCHEME);
            }
        }
        if (text.startsWith("\\\\") || text.startsWith("//")) {
            return new Refused(Reason.OTHER_COMPUTER);
        }
        return path(text, directory);
    }

    private static EntryLocation remote(String text) {
        try {
            URI address = new URI(encoded(text, IN_ADDRESSES));
            return address.getHost() == null ? new Refused(Reason.NO_ADDRESS) : new Remote(address);
        } catch (URISyntaxException e) {
            return new Refused(Reason.NO_ADDRESS);
        }
    }

    private static EntryLocation fileAddress(String text) {
        try {
            URI address = new URI(encoded(text, IN_ADDRESSES));
            String host = address.getRawAuthority();
            if (host != null && !host.isEmpty() && !host.equalsIgnoreCase("localhost")) {
                return new Refused(Reason.OTHER_COMPUTER);
            }
            if (address.getRawPath() == null || !address.getRawPath().startsWith("/")) {
                return new Refused(Reason.NO_ADDRESS);
            }
            return new Local(Path.of(new URI("file://" + address.getRawPath())));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return new Refused(Reason.NO_ADDRESS);
        }
    }

    /** A path with the separators of this system, or of the other one. */
    private static EntryLocation path(String text, Path directory) {
        try {
            Path direct = resolve(text, directory);
            return text.indexOf('\\') < 0 || Files.exists(direct)
                    ? new Local(direct)
                    : new Local(resolve(text.replace('\\', '/'), directory));
        } catch (InvalidPathException | URISyntaxException e) {
            return new Refused(Reason.NO_PATH);
        }
    }

    private static Path resolve(String text, Path directory) throws URISyntaxException {
        try {
            return directory.resolve(text).normalize();
        } catch (InvalidPathException e) {
            if (text.indexOf('\0') >= 0
                    || !directory.getFileSystem().getSeparator().equals("/")) {
                throw e;
            }
            // The system's locale cannot write this name, but the disk may have it: by its bytes, then.
            Path start = text.startsWith("/") ? directory.getRoot() : directory;
            String base = start.toUri().getRawPath();
            String name = encoded(text.startsWith("/") ? text.substring(1) : text, "-._~/");
            return Path.of(new URI("file://" + (base.endsWith("/") ? base : base + "/") + name))
                    .normalize();
        }
    }

    private static boolean isThere(String text, Path directory) {
        return path(text, directory) instanceof Local local && Files.exists(local.file());
    }

    /** Percent-encodes whatever is neither a letter, nor a digit, nor among the characters that may stay. */
    private static String encoded(String text, String kept) {
        StringBuilder address = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xff);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || kept.indexOf(letter) >= 0)) {
                address.append(letter);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
            }
        }
        return address.toString();
    }
}
