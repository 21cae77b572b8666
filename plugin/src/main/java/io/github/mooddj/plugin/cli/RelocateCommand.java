package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.files.Relocating;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.music.VlcTags;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code relocate}: finds files that were moved. */
@Command(
        name = "relocate",
        mixinStandardHelpOptions = true,
        description = "Looks in a folder for songs whose files are gone, by name and length.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or no such folder"})
final class RelocateCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "DIR", description = "Where the files may be.")
    private Path folder = Path.of("");

    RelocateCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) throws IOException, UnusableInputException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException("There is no folder " + folder);
        }
        try (VlcTags tags = new VlcTags()) {
            Relocating.Outcome outcome = new Relocating(store, tags).run(folder, new ProgressPrinter(clock()));
            out.println(outcome.found() + " found again, " + outcome.missing() + " still missing");
        }
        return 0;
    }
}
