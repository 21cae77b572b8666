package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.UnreadableBackupException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: the library as a backup has it. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings the library back from a backup. The one that is there is kept under another name.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or FILE is no backup that can be read"})
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file that backup wrote, or one of the data directory's backups.")
    private Path file = Path.of("");

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    final VerboseOption verbose = new VerboseOption();

    @Spec
    private CommandSpec spec;

    private final InstantSource clock;

    RestoreCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        try {
            Optional<Path> before = H2PlaylistStore.restore(data.make(), file, clock);
            PrintWriter out = spec.commandLine().getOut();
            out.println("Library brought back from " + file);
            before.ifPresent(kept -> out.println("The library of before is kept as " + kept));
            out.flush();
            return 0;
        } catch (UnreadableBackupException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        }
    }
}
