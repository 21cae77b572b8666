package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.files.FileTrouble;
import java.io.IOException;
import java.sql.SQLException;

/** What went wrong with the database and its files, for people. */
final class Sentences {
    private Sentences() {}

    static String of(SQLException failure) {
        if (FileTrouble.isDiskFull(failure)) {
            return "The disk is full: the change was not saved";
        }
        if (FileTrouble.isReadOnly(failure)) {
            return "The data directory is read-only: the change was not saved";
        }
        return "The library cannot be read or saved (" + reason(failure) + ")";
    }

    /** A few words, to stand in a sentence. */
    static String reason(Exception failure) {
        if (failure instanceof IOException disk) {
            return FileTrouble.reason(disk);
        }
        if (FileTrouble.isDiskFull(failure)) {
            return "the disk is full";
        }
        if (FileTrouble.isReadOnly(failure)) {
            return "the disk is read-only";
        }
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        int statement = message.indexOf("; SQL statement");
        return statement < 0 ? message : message.substring(0, statement);
    }
}
