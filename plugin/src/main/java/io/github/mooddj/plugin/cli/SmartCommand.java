package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.SmartRule;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code smart}: a playlist that fills itself. */
@Command(
        name = "smart",
        mixinStandardHelpOptions = true,
        description = "Makes a playlist that fills itself, or changes how one does; every option has to be met.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or a plain playlist of that name"})
final class SmartCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The playlist.")
    private String name = "";

    @Option(names = "--genre", paramLabel = "TEXT", description = "Part of the genre.")
    private String genre = "";

    @Option(names = "--artist", paramLabel = "TEXT", description = "Part of the artist.")
    private String artist = "";

    @Option(names = "--from", paramLabel = "YEAR", description = "The first year.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "The last year.")
    private @Nullable Integer to;

    @Option(names = "--favourites", description = "Favourites only.")
    private boolean favourites;

    @Option(names = "--not-played", paramLabel = "DAYS", description = "Not played for so many days.")
    private @Nullable Integer days;

    SmartCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) {
        try {
            SmartRule rule = new SmartRule(genre, artist, number(from), number(to), favourites, number(days));
            Optional<Playlist> there = store.playlist(name);
            if (there.isPresent()) {
                store.setRule(there.get().id(), rule);
            } else {
                store.createSmartPlaylist(name, rule);
            }
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        }
        Playlist made = store.playlist(name).orElseThrow();
        out.println(made.name() + ": " + Songs.count(made.tracks()));
        return 0;
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
