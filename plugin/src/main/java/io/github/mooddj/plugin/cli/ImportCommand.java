package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.FileStore;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.playlists.files.MusicImport;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.music.VlcTags;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: songs into the library. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes songs into the library. A playlist file becomes a playlist of that name.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or nothing to take at a PATH"})
final class ImportCommand extends LibraryCommand {
    private static final int UNREADABLE = 2;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Folders, music files, playlist files (M3U, M3U8, PLS, XSPF), http and https addresses.")
    private List<String> sources = List.of();

    @Option(
            names = "--playlist",
            paramLabel = "NAME",
            description = "Adds everything to this playlist, which is made if there is none.")
    private @Nullable String playlist;

    @Option(names = "--once", description = "Does not watch the folders for what comes into them later.")
    private boolean once;

    ImportCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) {
        ImportReport report;
        try (VlcTags tags = new VlcTags()) {
            report = report(new MusicImport(store, tags));
        }
        if (!once && !report.tracks().isEmpty()) {
            watch(store);
        }
        out.println(report.summary());
        for (String name : report.playlists()) {
            out.println("playlist: " + name + " ("
                    + store.playlist(name)
                            .map(list -> Songs.count(list.tracks()))
                            .orElse("gone") + ")");
        }
        print(out, "missing", report.missing());
        print(out, "rejected", report.rejected());
        print(out, "double", report.doubles());
        boolean allThere = files().stream().allMatch(Files::exists);
        return allThere && !report.tracks().isEmpty() ? 0 : UNREADABLE;
    }

    private List<Path> files() {
        return sources.stream()
                .filter(source -> !MusicImport.isAddress(source))
                .map(Path::of)
                .toList();
    }

    private void watch(PlaylistStore store) {
        Optional<Long> list =
                Optional.ofNullable(playlist).flatMap(store::playlist).map(Playlist::id);
        files().stream()
                .filter(Files::isDirectory)
                .map(path -> path.toAbsolutePath().normalize())
                .forEach(path -> store.files().watch(new FileStore.WatchedFolder(path, list)));
    }

    private ImportReport report(MusicImport music) {
        List<String> addresses = sources.stream().filter(MusicImport::isAddress).toList();
        try {
            return music.run(files(), addresses, Optional.ofNullable(playlist), new ProgressPrinter(clock()));
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private static void print(PrintWriter out, String word, ImportReport.Refusals refusals) {
        for (ImportReport.Refusal refusal : refusals.first()) {
            out.println(word + ": " + refusal.what() + " (" + refusal.why().text() + ")");
        }
        long more = refusals.count() - refusals.first().size();
        if (more > 0) {
            out.println(word + ": " + more + " more");
        }
    }
}
