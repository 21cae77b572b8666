package io.github.mooddj.playlists.files;

import java.util.ArrayList;
import java.util.List;

/** Collects the entries of one playlist file, within bounds; what goes beyond is refused by name. */
final class EntryList {
    /** Playlists have no more entries than this. */
    static final int MOST = 100_000;

    /** Paths and addresses have no more characters than this. */
    static final int LONGEST = 4096;

    private final List<PlaylistEntry> entries = new ArrayList<>();
    private final RefusalList rejected;

    EntryList(RefusalList rejected) {
        this.rejected = rejected;
    }

    void add(PlaylistEntry entry) {
        String location = entry.location();
        if (location.length() > LONGEST) {
            rejected.add(location, Reason.TOO_LONG);
        } else if (entries.size() >= MOST) {
            rejected.add(location, Reason.TOO_MANY_ENTRIES);
        } else if (!location.isBlank()) {
            entries.add(entry);
        }
    }

    void reject(String what, Reason why) {
        rejected.add(what, why);
    }

    List<PlaylistEntry> entries() {
        return List.copyOf(entries);
    }
}
