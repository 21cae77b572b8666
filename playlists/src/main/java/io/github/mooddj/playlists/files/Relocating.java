package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.FileStore.KnownFile;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Looks in a folder for files that are gone from where they were: a file of the same name, and of the same length in
 * bytes or, where the tags were changed, in seconds. Blocks: never the event dispatch thread.
 */
public final class Relocating {
    private static final Duration CLOSE = Duration.ofMillis(1500);

    private final PlaylistStore store;
    private final TagReader tagReader;
    private final ContentPrint prints = new ContentPrint();

    /** Looks for songs of this library; {@code others} reads the tags that our own library cannot. */
    public Relocating(PlaylistStore store, TagSource others) {
        this.store = store;
        this.tagReader = new TagReader(others);
    }

    /**
     * What became of it.
     *
     * @param found songs that play again
     * @param missing songs that are still gone
     */
    public record Outcome(int found, int missing) {}

    /**
     * Looks below a folder for every song whose file is gone.
     *
     * @throws IOException if the folder cannot be read
     */
    public Outcome run(Path folder, ImportProgress progress) throws IOException {
        List<Track> lost = store.tracks().stream().filter(Relocating::isGone).toList();
        Map<String, List<Path>> byName = new HashMap<>();
        for (Path file : MusicFolder.music(folder.toAbsolutePath().normalize(), new RefusalList(), progress)) {
            byName.computeIfAbsent(name(file), key -> new ArrayList<>()).add(file);
        }
        Map<URI, KnownFile> known = store.files().known();
        List<Track> left = new ArrayList<>();
        int done = 0;
        // The same bytes first, so that no other song takes the file.
        for (Track track : lost) {
            progress.at(done++, 2 * lost.size(), track.title());
            Optional<String> print =
                    Optional.ofNullable(known.get(track.location())).flatMap(KnownFile::fingerprint);
            if (progress.cancelled() || print.isEmpty() || !find(track, byName, file -> sameBytes(file, print))) {
                left.add(track);
            }
        }
        int missing = 0;
        for (Track track : left) {
            progress.at(done++, 2 * lost.size(), track.title());
            OptionalLong size = Optional.ofNullable(known.get(track.location()))
                    .map(KnownFile::size)
                    .orElse(OptionalLong.empty());
            if (progress.cancelled() || !find(track, byName, file -> sameLength(file, track, size))) {
                missing++;
            }
        }
        return new Outcome(lost.size() - missing, missing);
    }

    /** Whether a file is the one that is looked for. */
    private interface Match {
        boolean is(Path file) throws IOException;
    }

    /** Takes the first file of the track's name that matches, those in folders of the same names first. */
    private boolean find(Track track, Map<String, List<Path>> byName, Match match) throws IOException {
        Path old = Path.of(track.location());
        List<Path> candidates = byName.getOrDefault(name(old), new ArrayList<>());
        candidates.sort((a, b) -> Integer.compare(alike(b, old), alike(a, old)));
        for (Path candidate : candidates) {
            if (match.is(candidate)) {
                candidates.remove(candidate);
                BasicFileAttributes attributes = Files.readAttributes(candidate, BasicFileAttributes.class);
                store.files()
                        .relocate(
                                track.id(),
                                new NewTrack(
                                        candidate.toUri(),
                                        tagReader.read(candidate),
                                        OptionalLong.of(attributes.size()),
                                        prints.of(candidate, attributes)));
                return true;
            }
        }
        return false;
    }

    private boolean sameBytes(Path file, Optional<String> print) throws IOException {
        return prints.of(file, Files.readAttributes(file, BasicFileAttributes.class))
                .map(NewTrack.Content::fingerprint)
                .equals(print);
    }

    private boolean sameLength(Path file, Track track, OptionalLong size) throws IOException {
        if (size.equals(OptionalLong.of(Files.size(file)))) {
            return true;
        }
        Optional<Duration> length = tagReader.read(file).length();
        return track.length().isPresent()
                && length.isPresent()
                && length.get().minus(track.length().get()).abs().compareTo(CLOSE) < 0;
    }

    /** How many folders above them have the same names. */
    private static int alike(Path a, Path b) {
        int most = Math.min(a.getNameCount(), b.getNameCount());
        int same = 0;
        while (same < most && a.getName(a.getNameCount() - 1 - same).equals(b.getName(b.getNameCount() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static boolean isGone(Track track) {
        try {
            return "file".equals(track.location().getScheme()) && !Files.exists(Path.of(track.location()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
