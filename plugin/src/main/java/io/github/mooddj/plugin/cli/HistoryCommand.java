package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.files.FileTrouble;
import io.github.mooddj.playlists.files.HistoryExport;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code history}: the moods that are remembered, into a file. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Writes the remembered moods to a file: when, which, how sure, why.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage"})
final class HistoryCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "Ends in .csv or .json.")
    private Path file = Path.of("");

    HistoryCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) throws IOException {
        List<MoodRecord> moods = store.moodsSince(Instant.EPOCH);
        try {
            HistoryExport.write(moods, file);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
        out.println((moods.size() == 1 ? "1 mood" : moods.size() + " moods") + " written to " + file);
        return 0;
    }
}
