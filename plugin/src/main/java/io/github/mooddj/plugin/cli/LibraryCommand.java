package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works on the library: opens it, and closes it again whatever happens. */
abstract class LibraryCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    final VerboseOption verbose = new VerboseOption();

    @Spec
    private CommandSpec spec;

    private final InstantSource clock;

    LibraryCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public final Integer call() throws IOException, UnusableInputException {
        PrintWriter out = spec.commandLine().getOut();
        Path directory = data.make();
        try (H2PlaylistStore store = open(directory)) {
            backUp(store);
            return run(store, out);
        } finally {
            out.flush();
        }
    }

    /** Does the work; returns the exit code. */
    abstract int run(H2PlaylistStore store, PrintWriter out) throws IOException, UnusableInputException;

    /** The data directory of the library. */
    final Path directory() throws IOException {
        return data.make();
    }

    /** When things happen. */
    final InstantSource clock() {
        return clock;
    }

    /** For arguments that picocli alone cannot judge. */
    final ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** Says what went wrong, and goes on. */
    final void complain(String sentence) {
        spec.commandLine().getErr().println("mood-dj: " + sentence);
    }

    /** The playlist with this name, in any case. */
    static Playlist playlist(PlaylistStore store, String name) throws UnusableInputException {
        return store.playlist(name)
                .orElseThrow(() -> new UnusableInputException("There is no playlist '" + name + "'; " + known(store)));
    }

    private static String known(PlaylistStore store) {
        String names = store.playlists().stream().map(Playlist::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "there are none yet" : "there is: " + names;
    }

    /** The day's backup; one that fails is said and keeps nobody from anything. */
    private void backUp(H2PlaylistStore store) {
        try {
            store.backups().makeDaily();
        } catch (IOException | LibraryException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private H2PlaylistStore open(Path directory) throws IOException {
        StoreOpening opening = H2PlaylistStore.open(directory, clock);
        if (opening instanceof StoreOpening.Opened opened) {
            opened.notice().ifPresent(this::complain);
            return opened.store();
        } else if (opening instanceof StoreOpening.InUse inUse) {
            throw new IOException(inUse.reason());
        } else if (opening instanceof StoreOpening.Unusable unusable) {
            throw new IOException(unusable.reason());
        }
        throw new AssertionError(opening);
    }
}
