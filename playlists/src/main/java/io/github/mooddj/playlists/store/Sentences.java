package io.github.mooddj.playlists.store;

import java.sql.SQLException;
import java.util.Locale;

/** What went wrong with the database, for people. */
final class Sentences {
    private Sentences() {}

    static String of(SQLException failure) {
        if (isDiskFull(failure)) {
            return "The disk is full: the change was not saved";
        }
        if (isReadOnly(failure)) {
            return "The data directory is read-only: the change was not saved";
        }
        return "The library cannot be read or saved (" + reason(failure) + ")";
    }

    static String ofBackup(SQLException failure) {
        return "The backup was not written ("
                + (isDiskFull(failure) ? "the disk is full" : isReadOnly(failure) ? "read-only" : reason(failure))
                + ")";
    }

    /** A file or a file system that may be read only. */
    static boolean isReadOnly(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("read-only file system")) {
                return true;
            }
        }
        return false;
    }

    static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("disk quota")) {
                return true;
            }
        }
        return false;
    }

    private static String reason(SQLException failure) {
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        int statement = message.indexOf("; SQL statement");
        return statement < 0 ? message : message.substring(0, statement);
    }
}
