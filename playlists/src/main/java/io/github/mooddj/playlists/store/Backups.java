package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes and keeps backups: SQL text in a ZIP file, readable by any later version. */
final class Backups {
    /** Why a backup was made; part of its name. */
    enum Kind {
        /** Made by itself; old ones are removed. */
        DAILY,
        /** The user asked for it; kept until the user removes it. */
        ASKED,
        /** Before the tables were changed; kept. */
        BEFORE_UPGRADE;

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A backup that was not checked yet.
     *
     * @param file where it lies
     * @param rows how many rows of each table it should have
     */
    record Made(Path file, Map<String, Long> rows) {
        Made {
            rows = Map.copyOf(rows);
        }
    }

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final Pattern NAME =
            Pattern.compile("library-(?:daily|asked|before-upgrade)-(\\d{4}-\\d{2}-\\d{2}T\\d{6})(?:-\\d+)?\\.zip");

    private final LibraryFiles files;
    private final InstantSource clock;

    Backups(LibraryFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Every backup that is there.
     *
     * @throws IOException with a sentence for the user if the disk refuses
     */
    List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(files.backups())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(files.backups())) {
            return found.filter(file -> NAME.matcher(name(file)).matches())
                    .sorted(Comparator.comparing(Backups::stamp)
                            .thenComparing(file -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new IOException("The backups cannot be looked through (" + Sentences.reason(e) + ")", e);
        }
    }

    /**
     * Writes a backup; it is there as a whole or not at all. To be {@linkplain #check checked} afterwards.
     *
     * @throws IOException with a sentence for the user if the disk refuses
     */
    Made make(Connection connection, Kind kind) throws SQLException, IOException {
        Map<String, Long> rows = Schema.countRows(connection);
        try {
            return new Made(write(connection, kind), rows);
        } catch (SQLException | IOException e) {
            throw new IOException("The backup was not written (" + Sentences.reason(e) + ")", e);
        }
    }

    private Path write(Connection connection, Kind kind) throws SQLException, IOException {
        OwnerOnly.makeDirectory(files.backups());
        String base = "library-" + kind.text() + "-" + LibraryFiles.stamp(clock.instant());
        Path target = files.backups().resolve(base + ".zip");
        for (int i = 2; Files.exists(target); i++) {
            target = files.backups().resolve(base + "-" + i + ".zip");
        }
        Path fresh = files.backups().resolve(base + LibraryFiles.PART);
        try (PreparedStatement script = connection.prepareStatement(
                "SCRIPT COLUMNS NOPASSWORDS NOSETTINGS TO ? COMPRESSION ZIP CHARSET 'UTF-8'")) {
            script.setString(1, fresh.toString());
            script.execute();
            OwnerOnly.protect(fresh);
            return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Restores a backup on trial, beside the library, and counts what came back; one that does not bring back every row
     * is removed. May take seconds; needs no connection.
     *
     * @return the backup
     * @throws IOException with a sentence for the user if it is no good
     */
    synchronized Path check(Made made) throws IOException {
        boolean good = false;
        try {
            good = isWhole(made.rows(), new Restoring(files.trial()).tryOut(made.file()));
        } catch (SQLException | IOException e) {
            throw new IOException("The backup could not be restored on trial and was given up", e);
        } finally {
            if (!good) {
                Files.deleteIfExists(made.file());
            }
        }
        if (!good) {
            throw new IOException("The backup lacks a part of the library and was given up");
        }
        return made.file();
    }

    /** Whether every row came back; a table that is newer than the backup has none to lose. */
    private static boolean isWhole(Map<String, Long> made, Map<String, Long> restored) {
        return made.entrySet().stream()
                .allMatch(table -> table.getValue().equals(restored.getOrDefault(table.getKey(), table.getValue())));
    }

    /** Whether the day's backup is still to be made: there is none, and something to lose. */
    boolean isDue(Connection connection) throws SQLException, IOException {
        String today = LibraryFiles.stamp(clock.instant()).substring(0, 10);
        return daily().stream().noneMatch(file -> stamp(file).startsWith(today))
                && Schema.countRows(connection).values().stream().anyMatch(rows -> rows > 0);
    }

    /**
     * Keeps the newest daily backup of each of seven days and the newest of each of four weeks.
     *
     * @throws IOException with a sentence for the user if the disk refuses
     */
    void removeOld() throws IOException {
        List<Path> daily = daily();
        Set<String> weeks = new HashSet<>();
        for (int i = 0; i < daily.size(); i++) {
            LocalDate day = LocalDate.parse(stamp(daily.get(i)).substring(0, 10));
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean newestOfWeek = !weeks.contains(week) && weeks.size() < WEEKS;
            weeks.add(week);
            if (i >= DAYS && !newestOfWeek) {
                remove(daily.get(i));
            }
        }
    }

    private static void remove(Path backup) throws IOException {
        try {
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            throw new IOException("An old backup cannot be removed (" + Sentences.reason(e) + ")", e);
        }
    }

    private List<Path> daily() throws IOException {
        return newestFirst().stream()
                .filter(file -> name(file).startsWith("library-" + Kind.DAILY.text() + "-"))
                .toList();
    }

    private static String stamp(Path file) {
        Matcher matcher = NAME.matcher(name(file));
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
