package io.github.mooddj.plugin.bench;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackSearch;
import io.github.mooddj.playlists.files.ImportProgress;
import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.playlists.files.MusicImport;
import io.github.mooddj.playlists.files.TagSource;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** How long imports and searches take: 10,000 generated files into a real library, 100,000 tracks to search. */
final class LibraryBenchmark implements Benchmark {
    private static final int FILES = 10_000;
    private static final int FILES_WHEN_BRIEF = 1_000;
    private static final int SEARCHED = 100_000;
    private static final int QUERIES = 400;

    @Override
    public String name() {
        return "library";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        int count = brief ? FILES_WHEN_BRIEF : FILES;
        try (ScratchFolder scratch = new ScratchFolder()) {
            Path temp = scratch.path();
            List<Figure> figures = new ArrayList<>();
            Path music = Files.createDirectory(temp.resolve("music"));
            say.accept("writing " + count + " files");
            GeneratedMusic.write(music, count);
            StoreOpening opening = H2PlaylistStore.open(temp.resolve("data"), InstantSource.system());
            if (!(opening instanceof StoreOpening.Opened opened)) {
                throw new IOException("a library cannot be opened in " + temp);
            }
            try (H2PlaylistStore store = opened.store()) {
                say.accept("importing them");
                imports(store, music, count, figures);
            }
            say.accept("searching " + SEARCHED + " tracks");
            search(figures);
            return figures;
        }
    }

    private static void imports(H2PlaylistStore store, Path music, int count, List<Figure> figures) throws IOException {
        MusicImport imports = new MusicImport(store, TagSource.NONE);
        long start = System.nanoTime();
        ImportReport report = imports.runInto("All", List.of(music), ImportProgress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (report.added() != count
                || store.tracks().stream().anyMatch(track -> track.artist().isEmpty())) {
            throw new IOException("the import took in " + report.summary());
        }
        figures.add(Figure.atMost("import of " + count + " files, tags included", seconds, "s", 60));
        start = System.nanoTime();
        imports.refresh(Optional.empty(), List.of(music), ImportProgress.NONE);
        figures.add(Figure.told("looking through them again", (System.nanoTime() - start) / 1e9, "s"));
        start = System.nanoTime();
        int read = store.playlists().size() + store.tracks().size();
        figures.add(Figure.told("reading " + read + " rows for the window", (System.nanoTime() - start) / 1e6, "ms"));
    }

    private static void search(List<Figure> figures) {
        List<Track> tracks = new ArrayList<>(SEARCHED);
        for (int i = 0; i < SEARCHED; i++) {
            tracks.add(new Track(
                    i + 1,
                    URI.create("file:///music/" + i + ".mp3"),
                    GeneratedMusic.words(i) + " " + i,
                    GeneratedMusic.words(i / 100),
                    GeneratedMusic.words(i / 10),
                    1 + i % 10,
                    Optional.of(Duration.ofMinutes(3)),
                    false));
        }
        long start = System.nanoTime();
        TrackSearch search = new TrackSearch(tracks);
        figures.add(Figure.told("preparing the search", (System.nanoTime() - start) / 1e6, "ms"));
        List<Double> millis = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < QUERIES; i++) {
            // A word letter by letter, then a second one, as somebody types.
            String typed = GeneratedMusic.words(i).toLowerCase(Locale.ROOT);
            String query = typed.substring(0, 1 + i % typed.length());
            start = System.nanoTime();
            found += search.places(query).length;
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(Comparator.naturalOrder());
        figures.add(Figure.atMost(
                "search over " + SEARCHED + " tracks, p95", millis.get((int) (millis.size() * 0.95)), "ms", 30));
        figures.add(Figure.told("tracks found by a search", (double) found / QUERIES, "tracks"));
    }
}
