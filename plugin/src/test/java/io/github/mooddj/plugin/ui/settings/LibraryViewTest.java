package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Sayings;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LibraryViewTest {
    private static NewTrack song(String name) {
        return new NewTrack(URI.create("file:///music/" + name), TrackTags.titled(name), OptionalLong.empty());
    }

    @Test
    void whyASongCannotBePlayedIsSaidInTheUsersLanguage() {
        try (H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH))) {
            long gone = store.addTracks(List.of(song("gone.mp3"))).get(0).id();
            long cut = store.addTracks(List.of(song("cut.mp3"))).get(0).id();
            store.markUnplayable(gone, "the file is gone");
            store.markUnplayable(cut, Notice.of(Notice.Kind.SHORTENED, 12, 30).toString());

            assertEquals(
                    Map.of(gone, "die Datei ist nicht mehr da", cut, "er ist 12 s lang statt 30 s"),
                    LibraryView.read(store, Sayings.in(Locale.GERMANY)).unplayable());
            assertEquals(
                    Map.of(gone, "the file is gone", cut, "it is 12 s long though it should be 30 s"),
                    LibraryView.read(store, Sayings.in(Locale.ENGLISH)).unplayable());
        }
    }
}
