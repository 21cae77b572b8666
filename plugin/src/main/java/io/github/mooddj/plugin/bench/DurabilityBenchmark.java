package io.github.mooddj.plugin.bench;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Kills processes that write to a library, without warning, while they open it, write, back up and close it; whatever
 * was acknowledged has to be there afterwards.
 */
final class DurabilityBenchmark implements Benchmark {
    private static final int CYCLES = 200;
    private static final int BRIEF_CYCLES = 20;
    private static final int MOST_ACKNOWLEDGED = 60;
    private static final int OPENING_MILLIS = 1500;
    private static final long SEED = 20_260_504;

    private final int cycles;
    private final Random random = new Random(SEED);

    private long acknowledged;
    private long lost;
    private int unopenable;
    private final List<Double> openings = new ArrayList<>();

    DurabilityBenchmark() {
        this(0);
    }

    /** With a number of cycles instead of the usual one; 0 for the usual. */
    DurabilityBenchmark(int cycles) {
        this.cycles = cycles;
    }

    @Override
    public String name() {
        return "durability";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        int wanted = cycles > 0 ? cycles : brief ? BRIEF_CYCLES : CYCLES;
        say.accept(wanted + " processes that are killed while they open, write, back up or close one library");
        int unreadableBackups;
        int done = 0;
        try (ScratchFolder scratch = new ScratchFolder();
                H2PlaylistStore expected = H2PlaylistStore.inMemory(InstantSource.system())) {
            Path library = scratch.path();
            while (done < wanted && lost == 0 && unopenable == 0) {
                cycle(library, expected, done);
                done++;
                if (done % BRIEF_CYCLES == 0) {
                    say.accept(done + " killed, " + acknowledged + " changes acknowledged");
                }
            }
            unreadableBackups = unreadableBackups(library);
        }
        openings.sort(Comparator.naturalOrder());
        return List.of(
                Figure.atLeast("processes killed", done, "of " + wanted, wanted),
                Figure.told("acknowledged", (double) acknowledged, "changes"),
                Figure.atMost("acknowledged and lost", (double) lost, "changes", 0),
                Figure.atMost("not openable after a kill", unopenable, "files", 0),
                Figure.atMost("not restorable", unreadableBackups, "backups", 0),
                Figure.told("opening after a kill, median", openings.get(openings.size() / 2), "ms"),
                Figure.told("opening after a kill, longest", openings.get(openings.size() - 1), "ms"));
    }

    private void cycle(Path library, H2PlaylistStore expected, int cycle) throws IOException {
        long first = acknowledged + 1;
        long last =
                switch (random.nextInt(5)) {
                    case 0 ->
                        LibraryWriter.killAfter(
                                new LibraryWriter.Task(library, cycle, first, 0),
                                Duration.ofMillis(random.nextInt(OPENING_MILLIS)));
                    case 1 -> {
                        int changes = 1 + random.nextInt(MOST_ACKNOWLEDGED);
                        yield LibraryWriter.killAfter(new LibraryWriter.Task(library, cycle, first, changes), changes);
                    }
                    default ->
                        LibraryWriter.killAfter(
                                new LibraryWriter.Task(library, cycle, first, 0),
                                1 + random.nextInt(MOST_ACKNOWLEDGED));
                };
        for (long number = first; number <= last; number++) {
            LibraryChanges.apply(expected, number);
        }
        acknowledged = last;
        check(library, expected, first, last);
    }

    private void check(Path library, H2PlaylistStore expected, long first, long last) {
        long start = System.nanoTime();
        StoreOpening opening = H2PlaylistStore.open(library, InstantSource.system());
        openings.add((System.nanoTime() - start) / 1e6);
        if (!(opening instanceof StoreOpening.Opened opened)) {
            unopenable++;
            return;
        }
        try (H2PlaylistStore store = opened.store()) {
            if (opened.notice().isPresent()) {
                unopenable++;
                return;
            }
            LibraryImage found = LibraryImage.of(store);
            if (found.equals(LibraryImage.of(expected))) {
                return;
            }
            // One more may have been saved whose acknowledgement the kill cut off.
            LibraryChanges.apply(expected, last + 1);
            if (found.equals(LibraryImage.of(expected))) {
                acknowledged = last + 1;
            } else {
                lost += missing(found, first, last);
            }
        }
    }

    /** How many changes are not there: the library holds what it held before them. */
    private static long missing(LibraryImage found, long first, long last) {
        long kept = first - 1;
        try (H2PlaylistStore replayed = H2PlaylistStore.inMemory(InstantSource.system())) {
            for (long number = 1; number <= last; number++) {
                LibraryChanges.apply(replayed, number);
                if (number >= first && found.equals(LibraryImage.of(replayed))) {
                    kept = number;
                }
            }
        }
        return Math.max(1, last - kept);
    }

    private static int unreadableBackups(Path library) throws IOException {
        Path backups = library.resolve("backups");
        if (Files.notExists(backups)) {
            return 0;
        }
        int bad = 0;
        try (ScratchFolder place = new ScratchFolder();
                Stream<Path> found = Files.list(backups)) {
            for (Path backup :
                    found.filter(file -> file.toString().endsWith(".zip")).toList()) {
                try {
                    H2PlaylistStore.restore(place.path(), backup, InstantSource.system());
                } catch (IOException e) {
                    bad++;
                }
            }
        }
        return bad;
    }
}
