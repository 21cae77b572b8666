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
        int found = 0;
        int done = 0;
        for (Track track : lost) {
            if (progress.cancelled()) {
                break;
            }
            progress.at(done++, lost.size(), track.title());
            Path old = Path.of(track.location());
            OptionalLong size = Optional.ofNullable(known.get(track.location()))
                    .map(KnownFile::size)
                    .orElse(OptionalLong.empty());
            List<Path> candidates = new ArrayList<>(byName.getOrDefault(name(old), List.of()));
            candidates.sort((a, b) -> Integer.compare(alike(b, old), alike(a, old)));
            for (Path candidate : candidates) {
                Optional<NewTrack> match = match(candidate, track, size);
                if (match.isPresent()) {
                    store.files().relocate(track.id(), match.get());
                    found++;
                    break;
                }
            }
        }
        return new Outcome(found, lost.size() - found);
    }

    private Optional<NewTrack> match(Path file, Track track, OptionalLong size) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        TrackTags tags = tagReader.read(file);
        boolean sameBytes = size.equals(OptionalLong.of(attributes.size()));
        boolean sameTime = track.length().isPresent()
                && tags.length().isPresent()
                && tags.length().get().minus(track.length().get()).abs().compareTo(CLOSE) < 0;
        return sameBytes || sameTime
                ? Optional.of(new NewTrack(
                        file.toUri(), tags, OptionalLong.of(attributes.size()), prints.of(file, attributes)))
                : Optional.empty();
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
