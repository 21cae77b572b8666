package io.github.mooddj.plugin.profile;

import io.github.mooddj.playlists.files.FileTrouble;
import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The profiles of one data directory: the first one lies in it, the others in {@code profiles/NAME} below it, each a
 * data directory of its own that only its owner may read. Reads the disk; any thread.
 */
public final class Profiles {
    /** The name of the profile that is always there. */
    public static final String FIRST = "default";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,39}");
    private static final Pattern RESERVED =
            Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Path base;
    private final Path others;
    private final Path last;

    /** Of a data directory, which need not be there yet. */
    public Profiles(Path base) {
        this.base = base;
        this.others = base.resolve("profiles");
        this.last = others.resolve(".last");
    }

    /** All names, the first one's first, the others' by name. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(others)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(others, Files::isDirectory)) {
                for (Path directory : found) {
                    String name = String.valueOf(directory.getFileName());
                    if (isName(name)) {
                        names.add(name);
                    }
                }
            }
        }
        names.sort(String.CASE_INSENSITIVE_ORDER);
        names.add(0, FIRST);
        return List.copyOf(names);
    }

    /** The profile with this name, in any case, as it is spelled; empty when there is none. */
    public Optional<String> find(String name) throws IOException {
        return names().stream()
                .filter(known -> known.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Makes a profile.
     *
     * @return its name, without spaces around it
     * @throws IllegalArgumentException with a sentence for the user if the name cannot be or is taken
     * @throws IOException with a sentence for the user if the disk refuses
     */
    public String create(String wanted) throws IOException {
        String name = wanted.strip();
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "A profile's name has letters, digits, spaces, \"-\" and \"_\", at most 40, and"
                            + " begins with a letter or digit");
        }
        if (find(name).isPresent()) {
            throw new IllegalArgumentException("There is a profile \"" + name + "\" already");
        }
        try {
            OwnerOnly.makeDirectory(others);
            OwnerOnly.makeDirectory(others.resolve(name));
        } catch (IOException e) {
            throw new IOException("The profile cannot be made: " + FileTrouble.reason(e), e);
        }
        return name;
    }

    /**
     * The data directory of a profile.
     *
     * @throws IllegalArgumentException if this can be no profile's name
     */
    public Path directory(String name) {
        if (name.equals(FIRST)) {
            return base;
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("no profile can be named " + name);
        }
        return others.resolve(name);
    }

    /** The profile that was used last; the first one if that is gone or cannot be told. */
    public String last() {
        try {
            return Files.exists(last)
                    ? find(Files.readString(last, StandardCharsets.UTF_8)).orElse(FIRST)
                    : FIRST;
        } catch (IOException e) {
            return FIRST;
        }
    }

    /** Remembers which profile is used. */
    public void remember(String name) throws IOException {
        if (!name.equals(last())) {
            OwnerOnly.makeDirectory(others);
            Files.writeString(last, name, StandardCharsets.UTF_8);
        }
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && name.equals(name.strip())
                && !RESERVED.matcher(name).matches();
    }
}
