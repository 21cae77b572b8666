package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.FileStore.WatchedFolder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code folders}: what is watched. */
@Command(
        name = "folders",
        mixinStandardHelpOptions = true,
        description = "Lists the folders that are watched: what comes into them comes into the library.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or no such folder"})
final class FoldersCommand extends LibraryCommand {
    @Option(names = "--forget", paramLabel = "DIR", description = "No longer watches this one; its songs stay.")
    private @Nullable Path forget;

    FoldersCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) throws UnusableInputException {
        if (forget != null) {
            Path folder = forget.toAbsolutePath().normalize();
            if (store.files().watched().stream()
                    .noneMatch(watched -> watched.path().equals(folder))) {
                throw new UnusableInputException("The folder " + folder + " is not watched");
            }
            store.files().unwatch(folder);
        }
        List<WatchedFolder> folders = store.files().watched();
        if (folders.isEmpty()) {
            out.println("No folder is watched; \"import DIR\" watches one.");
        }
        for (WatchedFolder folder : folders) {
            String list = folder.playlist()
                    .flatMap(store::playlist)
                    .map(Playlist::name)
                    .map(name -> " -> " + name)
                    .orElse("");
            out.println(folder.path() + list + (Files.isDirectory(folder.path()) ? "" : " (not there now)"));
        }
        return 0;
    }
}
