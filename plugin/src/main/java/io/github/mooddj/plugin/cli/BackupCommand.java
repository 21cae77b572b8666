package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.files.FileTrouble;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}: the library into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes library, playlists, mapping and history into one file; \"restore\" brings it back.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or FILE is there already"})
final class BackupCommand extends LibraryCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to; otherwise in the data directory's backups.")
    private @Nullable Path file;

    BackupCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) throws IOException, UnusableInputException {
        if (file != null && Files.exists(file)) {
            throw new UnusableInputException(file + " is there already; a backup replaces nothing");
        }
        Path made = store.backups().make();
        Path backup = file == null ? made : moved(made, file);
        out.println("Backup written to " + backup);
        return 0;
    }

    /** Also onto another disk; the file is there as a whole or not at all. */
    private static Path moved(Path made, Path file) throws IOException {
        Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        try {
            Files.copy(made, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(made);
        }
    }
}
