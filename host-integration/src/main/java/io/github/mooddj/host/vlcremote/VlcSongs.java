package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.MediaItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        add(vlc, List.of(item));
        return Objects.requireNonNull(byKey.get(item.key()));
    }

    /** All of these and no others, in this order; what is there in its place stays where it is. */
    void line(VlcHttp vlc, List<MediaItem> wanted) throws VlcTrouble {
        List<Long> keys = wanted.stream().map(MediaItem::key).toList();
        List<Song> stay = new ArrayList<>();
        for (Song song : List.copyOf(byKey.values())) {
            int next = stay.size();
            if (next < keys.size() && keys.get(next) == song.item().key()) {
                stay.add(song);
            } else {
                vlc.tell(VlcCommand.delete(song.id()));
                byKey.remove(song.item().key());
            }
        }
        add(vlc, wanted.subList(stay.size(), wanted.size()));
    }

    private void add(VlcHttp vlc, List<MediaItem> items) throws VlcTrouble {
        List<Integer> ids = append(
                vlc,
                items.stream().map(item -> VlcCommand.enqueue(item.location())).toList());
        for (int i = 0; i < items.size(); i++) {
            byKey.put(items.get(i).key(), new Song(items.get(i), ids.get(i)));
        }
    }

    /** VLC gives numbers in rising order: what it did not have before is what was put there. */
    static List<Integer> append(VlcHttp vlc, List<VlcCommand> enqueuing) throws VlcTrouble {
        if (enqueuing.isEmpty()) {
            return List.of();
        }
        Set<Integer> before = new HashSet<>();
        vlc.playlist().forEach(there -> before.add(there.id()));
        vlc.tell(enqueuing);
        List<Integer> added = vlc.playlist().stream()
                .map(VlcItem::id)
                .filter(id -> !before.contains(id))
                .toList();
        if (added.size() != enqueuing.size()) {
            throw new VlcTrouble(VlcTrouble.Kind.FOREIGN, "VLC does not take songs into its playlist");
        }
        return added;
    }

    Optional<Song> of(int id) {
        return byKey.values().stream().filter(song -> song.id() == id).findFirst();
    }

    Optional<Song> of(MediaItem item) {
        return Optional.ofNullable(byKey.get(item.key()));
    }

    /** VLC was started anew and knows none of them. */
    void forget() {
        byKey.clear();
    }
}
