package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes folders, music files and playlist files (M3U, M3U8, PLS, XSPF) into the library. Everything happens on the
 * thread that calls, which may take minutes: never the event dispatch thread.
 */
public final class MusicImport {
    private static final int BATCH = 100;

    private final PlaylistStore store;
    private final TagReader tagReader = new TagReader();

    /** Imports into this library. */
    public MusicImport(PlaylistStore store) {
        this.store = store;
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
        Taking taking = new Taking(progress, found.all().size());
        taking.take(found.all());
        List<String> playlists = new ArrayList<>();
        if (target.isPresent()) {
            append(target.get(), taking.tracks(found.all()));
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
        return new ImportReport(
                taking.tracks(found.all()),
                taking.added,
                found.missing().list(),
                found.rejected().list(),
                playlists,
                taking.stopped);
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

    /** One pass over the candidates: reads the tags of new ones and hands them to the store in portions. */
    private final class Taking {
        private final Map<URI, Track> known = new LinkedHashMap<>();
        private final List<NewTrack> batch = new ArrayList<>();
        private final ImportProgress progress;
        private final int total;
        private int added;
        private boolean stopped;

        Taking(ImportProgress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        void take(List<ImportSources.Candidate> candidates) {
            Set<URI> seen = new HashSet<>();
            int done = 0;
            for (ImportSources.Candidate candidate : candidates) {
                if (progress.cancelled()) {
                    break;
                }
                progress.at(done++, total, candidate.entry().location());
                if (seen.add(candidate.location())) {
                    take(candidate);
                }
            }
            flush();
            stopped = progress.cancelled();
            progress.at(done, total, "");
        }

        private void take(ImportSources.Candidate candidate) {
            Optional<Track> before = store.track(candidate.location());
            if (before.isPresent()) {
                known.put(candidate.location(), before.get());
                return;
            }
            batch.add(newTrack(candidate));
            if (batch.size() >= BATCH) {
                flush();
            }
        }

        private void flush() {
            if (!batch.isEmpty()) {
                store.addTracks(batch).forEach(track -> known.put(track.location(), track));
                added += batch.size();
                batch.clear();
            }
        }

        /** The tracks of these candidates, in their order; those that were not reached are left out. */
        List<Track> tracks(List<ImportSources.Candidate> candidates) {
            return candidates.stream()
                    .map(candidate -> known.get(candidate.location()))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private NewTrack newTrack(ImportSources.Candidate candidate) {
        URI location = candidate.location();
        if (!"file".equals(location.getScheme())) {
            return new NewTrack(location, streamTags(candidate), OptionalLong.empty());
        }
        Path file = Path.of(location);
        return new NewTrack(location, tagReader.read(file), size(file));
    }

    private static TrackTags streamTags(ImportSources.Candidate candidate) {
        PlaylistEntry entry = candidate.entry();
        String name = Optional.ofNullable(candidate.location().getPath()).orElse("");
        String last = name.substring(name.lastIndexOf('/') + 1);
        String title = !entry.title().isBlank()
                ? entry.title()
                : last.isBlank() ? candidate.location().getHost() : last;
        TrackTags plain = TrackTags.titled(title);
        return new TrackTags(plain.title(), entry.artist(), "", "", "", 0, OptionalInt.empty(), entry.length());
    }

    private static OptionalLong size(Path file) {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
