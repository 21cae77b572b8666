package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.emotion.Emotion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: figures over class folders. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the emotion network on pictures sorted into one folder for each class.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage or unreadable input"})
public final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A folder with a folder of pictures for each class.")
    @SuppressWarnings("NullAway.Init") // required: set before anything is called
    private Path folder;

    @Option(
            names = "--classes",
            split = ",",
            paramLabel = "NAME",
            converter = EmotionConverter.class,
            description = "The classes to choose among (default: happy,angry,sad,neutral).")
    private List<Emotion> classes = List.of(Emotion.HAPPY, Emotion.ANGRY, Emotion.SAD, Emotion.NEUTRAL);

    @Option(
            names = "--when-no-face",
            paramLabel = "wrong|whole",
            description = "A larger picture without a face counts as wrong (default), or goes in whole.")
    private String whenNoFace = "wrong";

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to a file as well.")
    private @Nullable Path jsonFile;

    @Option(
            names = "--calibration-curve",
            paramLabel = "FILE.svg",
            description = "Draw how often answers of each confidence are right.")
    private @Nullable Path curveFile;

    @Mixin
    private NetworkChoice choice = new NetworkChoice();

    @Spec
    private CommandSpec spec;

    /** Called by picocli. */
    public EvaluateCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!whenNoFace.equals("wrong") && !whenNoFace.equals("whole")) {
            throw new ParameterException(
                    spec.commandLine(), "--when-no-face is wrong or whole, not '" + whenNoFace + "'");
        }
        List<Emotion> distinct = classes.stream().distinct().toList();
        if (distinct.size() < 2) {
            throw new ParameterException(spec.commandLine(), "--classes needs at least two classes");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (PictureClassifier classifier = choice.open()) {
            FolderEvaluation.Result result = new FolderEvaluation(
                            classifier, whenNoFace.equals("whole"), line -> err.println("mood-dj: " + line))
                    .run(folder, distinct);
            EvaluationPrinter printer = new EvaluationPrinter(choice.name());
            spec.commandLine().getOut().print(printer.table(result));
            spec.commandLine().getOut().flush();
            if (jsonFile != null) {
                printer.write(result, jsonFile);
            }
            if (curveFile != null) {
                Path parent = curveFile.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(curveFile, new CalibrationCurve(result.chosen()).svg());
            }
            return 0;
        } catch (NetworkFileException | DatasetException | IllegalArgumentException e) {
            return CommandFailure.print(err, e, choice.verbose());
        }
    }
}
