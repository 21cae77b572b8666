package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.rival.LandmarkWeights;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert-landmarks}: how the landmark network's file that ships was made. */
@Command(
        name = "convert-landmarks",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Turns the published weights of the 68-landmark network into the file that ships.")
public final class ConvertLandmarksCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MANIFEST", description = "The ...-weights_manifest.json.")
    @SuppressWarnings("NullAway.Init") // required: set before anything is called
    private Path manifest;

    @Parameters(index = "1", paramLabel = "FILE", description = "What is written.")
    @SuppressWarnings("NullAway.Init") // required: set before anything is called
    private Path output;

    @Spec
    private CommandSpec spec;

    /** Called by picocli. */
    public ConvertLandmarksCommand() {}

    @Override
    public Integer call() throws IOException {
        try {
            int weights = LandmarkWeights.convert(manifest, output);
            spec.commandLine().getOut().println("written: " + output + ", " + weights + " weights");
            return 0;
        } catch (NetworkFileException e) {
            return CommandFailure.print(spec.commandLine().getErr(), e, false);
        } catch (NoSuchFileException e) {
            return CommandFailure.print(
                    spec.commandLine().getErr(), new NetworkFileException(e.getFile() + " does not exist", e), false);
        }
    }
}
