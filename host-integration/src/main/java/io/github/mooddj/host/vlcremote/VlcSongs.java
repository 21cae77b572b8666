package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.MediaItem;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The songs that the DJ has put into VLC's playlist, behind what is the user's there. One thread. */
final class VlcSongs {
    private final Map<Long, Song> byKey = new LinkedHashMap<>();

    /**
     * A song in VLC's playlist.
     *
     * @param item what the DJ knows it by
     * @param id what VLC knows it by
     */
    record Song(MediaItem item, int id) {}

    /** The song, put at the end of VLC's playlist unless it is there. */
    Song have(VlcHttp vlc, MediaItem item) throws VlcTrouble {
        Song known = byKey.get(item.key());
        if (known != null) {
            return known;
        }
        int id = append(vlc, item.location());
        Song song = new Song(item, id);
        byKey.put(item.key(), song);
        return song;
    }

    /** VLC gives numbers in rising order: what it did not have before is what was put there. */
    static int append(VlcHttp vlc, URI location) throws VlcTrouble {
        Set<Integer> before = new HashSet<>();
        vlc.playlist().forEach(there -> before.add(there.id()));
        vlc.tell(VlcCommand.enqueue(location));
        List<VlcItem> after = vlc.playlist();
        return after.stream()
                .map(VlcItem::id)
                .filter(id -> !before.contains(id))
                .reduce((first, last) -> last)
                .orElseThrow(
                        () -> new VlcTrouble(VlcTrouble.Kind.FOREIGN, "VLC does not take songs into its playlist"));
    }

    Optional<Song> of(int id) {
        return byKey.values().stream().filter(song -> song.id() == id).findFirst();
    }

    Optional<Song> of(MediaItem item) {
        return Optional.ofNullable(byKey.get(item.key()));
    }

    /** Takes all out of VLC's playlist but these. */
    void keepOnly(VlcHttp vlc, Collection<Song> wanted) throws VlcTrouble {
        for (Song song : List.copyOf(byKey.values())) {
            if (!wanted.contains(song)) {
                vlc.tell(VlcCommand.delete(song.id()));
                byKey.remove(song.item().key());
            }
        }
    }

    /** VLC was started anew and knows none of them. */
    void forget() {
        byKey.clear();
    }

    List<Song> all() {
        return new ArrayList<>(byKey.values());
    }
}
