package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.FileStore.KnownFile;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One pass over the candidates of an import: reads the tags of what is new or was changed, tells doubles and files that
 * moved, and hands the rest to the store in portions. Used once.
 */
final class TrackTaking {
    private static final int BATCH = 200;
    private static final URI OTHERWISE = URI.create("");

    private final PlaylistStore store;
    private final TagReader tagReader;
    private final ImportProgress progress;
    private final ContentPrint prints = new ContentPrint();
    private final RefusalList doubles = new RefusalList();
    private final Map<URI, KnownFile> known;
    private final Map<String, URI> byPrint = new HashMap<>();

    /** Where the song of a candidate is found, when not at its own address. */
    private final Map<URI, URI> stands = new HashMap<>();

    private final Set<URI> taken = new HashSet<>();
    private final Set<URI> fresh = new HashSet<>();
    private final List<NewTrack> batch = new ArrayList<>();
    private Map<URI, Track> songs = Map.of();
    private int moved;

    TrackTaking(PlaylistStore store, TagReader tagReader, ImportProgress progress) {
        this.store = store;
        this.tagReader = tagReader;
        this.progress = progress;
        this.known = store.files().known();
        known.forEach((location, file) -> file.fingerprint().ifPresent(print -> byPrint.put(print, location)));
    }

    void take(List<ImportSources.Candidate> candidates) {
        int done = 0;
        for (ImportSources.Candidate candidate : candidates) {
            if (progress.cancelled()) {
                break;
            }
            progress.at(done++, candidates.size(), candidate.entry().location());
            if (taken.add(candidate.location())) {
                take(candidate);
            }
        }
        flush();
        Map<URI, Track> all = new HashMap<>();
        store.tracks().forEach(track -> all.put(track.location(), track));
        songs = all;
        progress.at(done, candidates.size(), "");
    }

    private void take(ImportSources.Candidate candidate) {
        URI location = candidate.location();
        Optional<KnownFile> before = Optional.ofNullable(known.get(location));
        if (!"file".equals(location.getScheme())) {
            if (before.isEmpty()) {
                add(new NewTrack(location, streamTags(candidate), OptionalLong.empty()));
            }
            return;
        }
        Path file = Path.of(location);
        Optional<BasicFileAttributes> attributes = attributes(file);
        if (before.isPresent() && attributes.isPresent() && unchanged(before.get(), attributes.get())) {
            return;
        }
        Optional<NewTrack.Content> content = attributes.flatMap(of -> prints.of(file, of));
        Optional<URI> same = content.flatMap(of -> Optional.ofNullable(byPrint.putIfAbsent(of.fingerprint(), location)))
                .filter(other -> !other.equals(location));
        if (before.isEmpty() && same.isPresent() && isThere(same.get())) {
            stands.put(location, same.get());
            doubles.add(candidate.entry().location(), Reason.SAME_CONTENT);
            return;
        }
        NewTrack track = new NewTrack(
                location,
                tagReader.read(file),
                attributes.map(of -> OptionalLong.of(of.size())).orElse(OptionalLong.empty()),
                content);
        if (before.isEmpty() && same.isPresent() && known.containsKey(same.get())) {
            move(same.get(), track);
        } else {
            batch.add(track);
            if (before.isEmpty()) {
                fresh.add(location);
            }
        }
        flushIfFull();
    }

    /** The same bytes are here now and gone from where they were. */
    private void move(URI from, NewTrack to) {
        KnownFile old = known.remove(from);
        if (old != null) {
            store.files().relocate(old.trackId(), to);
            known.put(to.location(), old);
            to.content().ifPresent(content -> byPrint.put(content.fingerprint(), to.location()));
            moved++;
        }
    }

    private void add(NewTrack track) {
        batch.add(track);
        fresh.add(track.location());
        flushIfFull();
    }

    private void flushIfFull() {
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            store.addTracks(batch);
            batch.clear();
        }
    }

    /** The tracks of these candidates, in their order; those that were not reached are left out. */
    List<Track> tracks(List<ImportSources.Candidate> candidates) {
        return candidates.stream()
                .map(ImportSources.Candidate::location)
                .filter(taken::contains)
                .map(location -> songs.get(stands.getOrDefault(location, location)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same without the second file of a song whose first is among them, too. */
    List<Track> tracksWithoutDoubles(List<ImportSources.Candidate> candidates) {
        Set<URI> locations = new HashSet<>();
        candidates.forEach(candidate -> locations.add(candidate.location()));
        return tracks(candidates.stream()
                .filter(candidate -> !locations.contains(stands.getOrDefault(candidate.location(), OTHERWISE)))
                .toList());
    }

    /** The tracks among these candidates that were new to the library, in their order, each once. */
    List<Track> freshTracks(List<ImportSources.Candidate> candidates) {
        return tracks(candidates.stream()
                        .filter(candidate -> fresh.contains(candidate.location()))
                        .toList())
                .stream()
                .distinct()
                .toList();
    }

    /** How many were new to the library. */
    int added() {
        return fresh.size();
    }

    /** How many were known, and gone from where they were. */
    int moved() {
        return moved;
    }

    ImportReport.Refusals doubles() {
        return doubles.list();
    }

    private static boolean unchanged(KnownFile known, BasicFileAttributes now) {
        return known.size().equals(OptionalLong.of(now.size()))
                && known.modified().equals(Optional.of(now.lastModifiedTime().toInstant()));
    }

    private static boolean isThere(URI location) {
        return Files.isRegularFile(Path.of(location));
    }

    private static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return Optional.empty();
        }
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
}
