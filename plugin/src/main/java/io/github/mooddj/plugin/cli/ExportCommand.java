package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.files.FileTrouble;
import io.github.mooddj.playlists.files.PlaylistExport;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code export}: a playlist into a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a playlist to a file that other players read, and import too.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or no such playlist"})
final class ExportCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "The playlist.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "Ends in .m3u8 or .xspf.")
    private Path file = Path.of("");

    ExportCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) throws IOException, UnusableInputException {
        Playlist playlist = playlist(store, name);
        try {
            PlaylistExport.write(playlist, file);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
        out.println(Songs.count(playlist.tracks()) + " of \"" + playlist.name() + "\" written to " + file);
        return 0;
    }
}
