package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Where the library's files lie in the data directory. The name of the database carries the number of H2's file format:
 * a program with another format starts another file instead of breaking this one.
 *
 * @param directory absolute
 * @param restored the part of the name that a database has while a backup is brought back into it
 */
record LibraryFiles(Path directory, String restored) {
    private static final String NAME = "library-1";
    /** How the name of a backup ends that is still being written. */
    static final String PART = ".part";

    private static final String SUFFIX = ".mv.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);

    /** Every commit on the disk, no second door, no files beside the database, nothing closed behind our back. */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=16384";

    LibraryFiles {
        directory = directory.toAbsolutePath().normalize();
    }

    LibraryFiles(Path directory) {
        this(directory, "restoring");
    }

    /** The same files, with another place for a database that is made on trial only. */
    LibraryFiles trial() {
        return new LibraryFiles(directory, "trial");
    }

    /** A sentence why this directory cannot hold a library; empty when it can. */
    Optional<String> objection() {
        return directory.toString().indexOf(';') >= 0
                ? Optional.of("The data directory must not have a semicolon in its path: " + directory)
                : Optional.empty();
    }

    /** Makes the directory, for its owner only, if it is not there. */
    void make() throws IOException {
        if (!Files.isDirectory(directory)) {
            OwnerOnly.makeDirectory(directory);
        }
    }

    Path database() {
        return directory.resolve(NAME + SUFFIX);
    }

    Path lock() {
        return directory.resolve("library.lock");
    }

    Path backups() {
        return directory.resolve("backups");
    }

    /** The address of the database; {@code async} because a thread that is interrupted must not close the file. */
    String url() {
        return address(NAME) + SETTINGS;
    }

    /** The same for looking only: nothing of the file changes, however damaged it is. */
    String readOnlyUrl() {
        return url() + ";ACCESS_MODE_DATA=r";
    }

    /** The address of the database that a backup is brought back into; no settings, which not every user may make. */
    String restoringUrl() {
        return address(NAME + "." + restored);
    }

    Path restoring() {
        return directory.resolve(NAME + "." + restored + SUFFIX);
    }

    /** Removes what a process that was killed left half done. */
    void removeUnfinished() throws IOException {
        Files.deleteIfExists(restoring());
        Files.deleteIfExists(trial().restoring());
        if (Files.isDirectory(backups())) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(backups(), "*" + PART)) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Moves the database out of the way under a name that is free, and says which. */
    Path setAside(String why, Instant now) throws IOException {
        String base = NAME + "." + why + "-" + stamp(now);
        Path aside = directory.resolve(base + SUFFIX);
        for (int i = 2; Files.exists(aside); i++) {
            aside = directory.resolve(base + "-" + i + SUFFIX);
        }
        return Files.move(database(), aside);
    }

    /** A moment as it stands in file names. */
    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    private String address(String name) {
        return "jdbc:h2:async:" + directory.resolve(name);
    }
}
