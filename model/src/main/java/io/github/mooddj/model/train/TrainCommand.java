package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.NetworkFile;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.classify.StoredNetwork;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.YunetFaceDetector;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train}: learns a network from class folders. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains an emotion network on pictures sorted into one folder for each emotion. A run that was"
                + " stopped goes on when the same command is given again.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage or unreadable input"})
public final class TrainCommand implements Callable<Integer> {
    private static final int EVERY_TENTH = 10;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder with a folder of pictures for each emotion; or one with such folders train and val.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--validation",
            paramLabel = "DIR",
            description = "Faces of other people to choose the best network by (default: DIR/val, or the folder val"
                    + " beside DIR, or every tenth picture).")
    private @Nullable Path validationFolder;

    @Option(names = "--output", paramLabel = "FILE", description = "The network (default: emotions.network).")
    private Path output = Path.of("emotions.network");

    @Option(
            names = "--begin",
            paramLabel = "FILE",
            description = "A network to begin from, instead of random weights; a narrower one gets more filters.")
    private @Nullable Path beginFile;

    @Option(
            names = "--average",
            split = ",",
            paramLabel = "FILE,FILE",
            description = "Instead of training: the mean of networks of which one began from the other.")
    private List<Path> averaged = List.of();

    @Option(names = "--restart", description = "Throw away the checkpoint of a run that was stopped.")
    private boolean restart;

    @Option(names = "--epochs", description = "How often all faces are seen (default: 40).")
    private int epochs = 40;

    @Option(names = "--width", description = "Filters of the first layer (default: 24).")
    private int width = 24;

    @Option(names = "--batch", description = "Faces in a step (default: 64).")
    private int batch = 64;

    @Option(names = "--rate", description = "The highest learning rate (default: 0.002).")
    private double rate = 0.002;

    @Option(names = "--seed", description = "Of weights, order and augmentation (default: 1).")
    private long seed = 1;

    @Option(names = "--verbose", description = "Show the stack trace of errors.")
    private boolean verbose;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Called by picocli. */
    public TrainCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Consumer<String> say = line -> {
            out.println(line);
            out.flush();
        };
        TrainingPlan plan = plan();
        Path checkpoint = output.resolveSibling(output.getFileName() + ".checkpoint");
        try (FaceDetector detector = YunetFaceDetector.open()) {
            float[] begin = begin(plan);
            if (restart) {
                Files.deleteIfExists(checkpoint);
            }
            Split split = split(detector, say);
            say.accept("learns from " + split.learnt().samples().size() + " faces "
                    + split.learnt().counts() + ", chooses by "
                    + split.kept().samples().size() + " others");
            if (!averaged.isEmpty()) {
                average(split, say);
                return 0;
            }
            new EmotionTraining(plan, split.learnt(), new Validation(split.kept()), output, checkpoint, say)
                    .run(begin, Files.exists(checkpoint));
            return 0;
        } catch (DatasetException | NetworkFileException | IllegalArgumentException e) {
            return CommandFailure.print(err, e, verbose);
        }
    }

    private TrainingPlan plan() {
        try {
            return new TrainingPlan(width, epochs, batch, rate, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private float[] begin(TrainingPlan plan) throws NetworkFileException {
        if (beginFile == null) {
            return new float[0];
        }
        StoredNetwork stored = new NetworkFile().read(beginFile);
        int known = stored.descriptor().width();
        if (known > plan.width()) {
            throw new NetworkFileException(
                    beginFile + " has --width " + known + ", and cannot become narrower: " + plan.width());
        }
        return known == plan.width() ? stored.weights() : Widening.of(stored, plan.width(), plan.seed());
    }

    private void average(Split split, Consumer<String> say) throws NetworkFileException, IOException {
        List<StoredNetwork> networks = new ArrayList<>();
        for (Path file : averaged) {
            networks.add(new NetworkFile().read(file));
        }
        StoredNetwork mean = WeightMean.of(networks);
        new NetworkFile()
                .write(
                        EmotionTraining.calibrated(mean, split.learnt().counts(), new Validation(split.kept()), say),
                        output);
        say.accept("written: " + output);
    }

    /** What is learnt from, and what is kept apart to choose by. */
    private record Split(FaceDataset learnt, FaceDataset kept) {}

    private Split split(FaceDetector detector, Consumer<String> say) throws DatasetException {
        Path learnt = Files.isDirectory(folder.resolve("train")) ? folder.resolve("train") : folder;
        Path kept = validationFolder != null
                ? validationFolder
                : learnt.toAbsolutePath().normalize().resolveSibling("val");
        FaceDataset faces = FaceDataset.read(learnt, detector, say);
        if (Files.isDirectory(kept)) {
            return new Split(faces, FaceDataset.read(kept, detector, say));
        }
        if (validationFolder != null) {
            throw new DatasetException(validationFolder + " is no folder");
        }
        List<FaceSample> some = new ArrayList<>();
        List<FaceSample> others = new ArrayList<>();
        for (int i = 0; i < faces.samples().size(); i++) {
            (i % EVERY_TENTH == 0 ? others : some).add(faces.samples().get(i));
        }
        return new Split(new FaceDataset(some), new FaceDataset(others));
    }
}
