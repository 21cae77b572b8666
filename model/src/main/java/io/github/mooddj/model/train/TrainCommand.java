package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.EmotionNetwork;
import io.github.mooddj.model.classify.NetworkFile;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.classify.StoredNetwork;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.YunetFaceDetector;
import io.github.mooddj.model.rival.OriginalNetwork;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder with a folder of pictures for each emotion; or one with such folders train and val.")
    @SuppressWarnings("NullAway.Init") // required: set before anything is called
    private Path folder;

    @Option(
            names = "--validation",
            paramLabel = "DIR",
            description = "Faces of other people to choose the best network by (default: DIR/val, or the folder val"
                    + " beside DIR, or every tenth picture).")
    private @Nullable Path validationFolder;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "What is written (default: emotions.network; bovw.rival, landmarks.rival).")
    private @Nullable Path outputFile;

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

    @Option(
            names = "--architecture",
            paramLabel = "NAME",
            description = "The layers: plain9 (default), or original, the large network that the idea began with;"
                    + " --width and --rate are for plain9.")
    private String architecture = EmotionNetwork.ARCHITECTURE;

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

    @Mixin
    private RivalOptions rival = new RivalOptions();

    @Mixin
    private TransferOptions transfer = new TransferOptions();

    @Spec
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
        try {
            boolean rivalWanted = rival.wanted();
            boolean original = architecture.equals(OriginalNetwork.NAME);
            Optional<Transfer> base = base(original);
            TrainingPlan plan = plan(original, base);
            float[] begin = begin(plan);
            Path output = outputFile == null ? rival.output() : outputFile;
            TrainingFaces faces = faces(original ? Cropping.OWN_SIZE : Cropping.NETWORK, say);
            if (rivalWanted) {
                rival.train(faces.learnt(), faces.kept(), seed, output, say);
            } else if (!averaged.isEmpty()) {
                average(faces, output, say);
            } else {
                train(plan, faces, base.map(Beginning::of).orElse(Beginning.of(begin)), output, say);
            }
            return 0;
        } catch (DatasetException | NetworkFileException | IllegalArgumentException e) {
            return CommandFailure.print(err, e, verbose);
        }
    }

    /** The network of other faces to go on from; empty where nobody named one. */
    private Optional<Transfer> base(boolean original) throws NetworkFileException {
        if (!original && !architecture.equals(EmotionNetwork.ARCHITECTURE)) {
            throw new IllegalArgumentException("--architecture is plain9 or original, not '" + architecture + "'");
        }
        Optional<Transfer> base = transfer.transfer();
        if (original && (base.isPresent() || beginFile != null || !averaged.isEmpty())) {
            throw new IllegalArgumentException("--architecture original begins from nothing");
        }
        if (base.isPresent() && beginFile != null) {
            throw new IllegalArgumentException("--base and --begin each name the network to begin from; name one");
        }
        return base;
    }

    private TrainingPlan plan(boolean original, Optional<Transfer> base) {
        return new TrainingPlan(
                base.map(Transfer::width).orElse(width),
                epochs,
                batch,
                rate,
                seed,
                transfer.classes(),
                original ? OriginalNetwork.NAME : base.map(Transfer::key).orElse(""));
    }

    /** Goes on from a checkpoint, if there is one that is wanted. */
    private void train(TrainingPlan plan, TrainingFaces faces, Beginning beginning, Path output, Consumer<String> say)
            throws IOException, DatasetException {
        Path checkpoint = output.resolveSibling(output.getFileName() + ".checkpoint");
        if (restart) {
            Files.deleteIfExists(checkpoint);
        }
        if (architecture.equals(OriginalNetwork.NAME)) {
            new OriginalTraining(plan, faces.learnt(), faces.kept(), output, checkpoint, say).run();
        } else {
            new EmotionTraining(
                            plan, faces.learnt(), new Validation(faces.kept(), plan.classes()), output, checkpoint, say)
                    .run(beginning, Files.exists(checkpoint));
        }
    }

    private TrainingFaces faces(Cropping cropping, Consumer<String> say) throws DatasetException {
        try (FaceDetector detector = YunetFaceDetector.open()) {
            TrainingFaces faces = TrainingFaces.read(
                    folder, validationFolder, transfer.classes(), transfer.named(), detector, cropping, say);
            say.accept("learns from " + faces.learnt().samples().size() + " faces "
                    + faces.learnt().counts() + ", chooses by "
                    + faces.kept().samples().size() + " others");
            return faces;
        }
    }

    private float[] begin(TrainingPlan plan) throws NetworkFileException {
        if (beginFile == null) {
            return new float[0];
        }
        StoredNetwork stored = new NetworkFile().read(beginFile);
        if (!stored.descriptor().emotions().equals(plan.classes())) {
            throw new NetworkFileException(beginFile + " tells other classes apart: "
                    + String.join(",", stored.descriptor().labels()) + "; --base gives a network other classes");
        }
        int known = stored.descriptor().width();
        if (known > plan.width()) {
            throw new NetworkFileException(
                    beginFile + " has --width " + known + ", and cannot become narrower: " + plan.width());
        }
        return known == plan.width() ? stored.weights() : Widening.of(stored, plan.width(), plan.seed());
    }

    private void average(TrainingFaces faces, Path output, Consumer<String> say)
            throws NetworkFileException, IOException {
        List<StoredNetwork> networks = new ArrayList<>();
        for (Path file : averaged) {
            networks.add(new NetworkFile().read(file));
        }
        StoredNetwork mean = WeightMean.of(networks);
        new NetworkFile()
                .write(
                        EmotionTraining.calibrated(mean, faces.learnt().counts(), new Validation(faces.kept()), say),
                        output);
        say.accept("written: " + output);
    }
}
