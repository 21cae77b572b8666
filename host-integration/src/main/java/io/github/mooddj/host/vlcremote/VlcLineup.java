package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.vlcremote.VlcSongs.Song;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the DJ plays and will play, as it stands in VLC's playlist behind what is the user's. One thread. */
final class VlcLineup {
    private final VlcSongs songs = new VlcSongs();
    private Optional<MediaItem> prepared = Optional.empty();
    private boolean follows;
    private List<MediaItem> queued = List.of();
    private boolean untidy;

    void prepare(MediaItem item, boolean follow) {
        prepared = Optional.of(item);
        follows = follow;
        untidy = true;
    }

    void queue(List<MediaItem> coming) {
        queued = List.copyOf(coming);
        untidy = true;
    }

    /** Whether the next song begins where the live one ends, without anybody's doing. */
    boolean goesOnByItself() {
        return follows && prepared.isPresent();
    }

    Song have(VlcHttp vlc, MediaItem item) throws VlcTrouble {
        return songs.have(vlc, item);
    }

    Optional<Song> of(int id) {
        return songs.of(id);
    }

    /** This one is live now. */
    void reached(MediaItem item) {
        prepared = prepared.filter(next -> next.key() != item.key());
        untidy = true;
    }

    /** Brings VLC's playlist into line, if it is not. */
    void tidy(VlcHttp vlc, Optional<MediaItem> live, Optional<MediaItem> coming) throws VlcTrouble {
        if (!untidy) {
            return;
        }
        Map<Long, MediaItem> wanted = new LinkedHashMap<>();
        live.ifPresent(item -> wanted.put(item.key(), item));
        coming.ifPresent(item -> wanted.putIfAbsent(item.key(), item));
        if (live.isPresent()) {
            prepared.ifPresent(item -> wanted.putIfAbsent(item.key(), item));
            queued.forEach(item -> wanted.putIfAbsent(item.key(), item));
        }
        songs.line(vlc, new ArrayList<>(wanted.values()));
        untidy = false;
    }

    /** Takes everything out of VLC's playlist. */
    void clear(VlcHttp vlc) throws VlcTrouble {
        songs.line(vlc, List.of());
    }

    /** VLC was started anew: nothing of it is there. */
    void forget() {
        songs.forget();
        untidy = true;
    }
}
