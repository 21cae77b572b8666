package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes folders, music files and playlist files (M3U, M3U8, PLS, XSPF) into the library. Everything happens on the
 * thread that calls, which may take minutes: never the event dispatch thread.
 */
public final class MusicImport {
    private final PlaylistStore store;
    private final TagReader tagReader;

    /** Imports into this library; {@code others} reads the tags that our own library cannot. */
    public MusicImport(PlaylistStore store, TagSource others) {
        this.store = store;
        this.tagReader = new TagReader(others);
    }

    /**
     * Imports into the library; a playlist file that is named itself becomes a playlist of its own, named after the
     * file, with a number behind if that name is taken.
     *
     * @param sources folders, music files, playlist files
     */
    public ImportReport run(List<Path> sources, ImportProgress progress) {
        return run(sources, Optional.empty(), progress);
    }

    /**
     * Imports into the library and adds everything to one playlist, behind what is in it; songs that are in it already
     * are not added again.
     *
     * @param sources folders, music files, playlist files
     * @param playlist the name; made if there is none
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public ImportReport runInto(String playlist, List<Path> sources, ImportProgress progress) {
        return run(sources, Optional.of(playlist), progress);
    }

    /**
     * Takes in what is new or changed in places that are watched: new files go into the playlist as well, songs that
     * the user took out stay out.
     *
     * @param playlist that new files are added to, unless it is gone
     * @param sources folders and music files
     */
    public ImportReport refresh(Optional<Long> playlist, List<Path> sources, ImportProgress progress) {
        ImportSources found = new ImportSources(progress);
        sources.forEach(found::add);
        Set<URI> dismissed = store.files().dismissed();
        List<ImportSources.Candidate> wanted = found.all().stream()
                .filter(candidate -> !dismissed.contains(candidate.location()))
                .toList();
        TrackTaking taking = new TrackTaking(store, tagReader, progress);
        taking.take(wanted);
        Optional<Playlist> target =
                playlist.flatMap(store::playlist).filter(list -> list.rule().isEmpty() && taking.added() > 0);
        target.ifPresent(list -> append(list, taking.freshTracks(wanted)));
        return report(found, taking, wanted, target.stream().map(Playlist::name).toList(), progress);
    }

    private static ImportReport report(
            ImportSources found,
            TrackTaking taking,
            List<ImportSources.Candidate> wanted,
            List<String> playlists,
            ImportProgress progress) {
        return new ImportReport(
                taking.tracks(wanted),
                taking.added(),
                taking.moved(),
                taking.doubles(),
                found.missing().list(),
                found.rejected().list(),
                playlists,
                progress.cancelled());
    }

    private ImportReport run(List<Path> sources, Optional<String> playlist, ImportProgress progress) {
        return run(sources, List.of(), playlist, progress);
    }

    /** Whether this text is an address of the network. */
    public static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * Imports files, and addresses of radio stations and podcasts, from which nothing is fetched.
     *
     * @param sources as for {@link #run(List, ImportProgress)}
     * @param addresses http or https, as typed
     * @param playlist as for {@link #runInto}; empty for the library alone
     * @throws IllegalArgumentException if the playlist's name is blank or too long
     */
    public ImportReport run(
            List<Path> sources, List<String> addresses, Optional<String> playlist, ImportProgress progress) {
        Optional<Playlist> target =
                playlist.map(name -> store.playlist(name).orElseGet(() -> store.createPlaylist(name)));
        ImportSources found = new ImportSources(progress);
        for (Path source : sources) {
            if (!progress.cancelled()) {
                found.add(source);
            }
        }
        addresses.forEach(found::addAddress);
        TrackTaking taking = new TrackTaking(store, tagReader, progress);
        taking.take(found.all());
        List<String> playlists = new ArrayList<>();
        if (target.isPresent()) {
            append(target.get(), taking.tracksWithoutDoubles(found.all()));
            playlists.add(target.get().name());
        } else {
            for (Map.Entry<Path, List<ImportSources.Candidate>> file :
                    found.playlistFiles().entrySet()) {
                List<Track> tracks = taking.tracks(file.getValue());
                if (!tracks.isEmpty()) {
                    playlists.add(make(MusicFiles.title(file.getKey()), tracks));
                }
            }
        }
        return report(found, taking, found.all(), playlists, progress);
    }

    private void append(Playlist playlist, List<Track> tracks) {
        List<Long> ids =
                new ArrayList<>(playlist.tracks().stream().map(Track::id).toList());
        Set<Long> before = new HashSet<>(ids);
        tracks.stream().map(Track::id).filter(id -> !before.contains(id)).forEach(ids::add);
        store.setTracks(playlist.id(), ids);
    }

    private String make(String title, List<Track> tracks) {
        String base = title.length() > 150 ? title.substring(0, 150).strip() : title;
        String name = base;
        for (int i = 2; store.playlist(name).isPresent(); i++) {
            name = base + " (" + i + ")";
        }
        Playlist playlist = store.createPlaylist(name);
        store.setTracks(playlist.id(), tracks.stream().map(Track::id).toList());
        return playlist.name();
    }
}
