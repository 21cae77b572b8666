package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.NetworkFile;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.emotion.Emotion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of {@code train} for other classes, and for networks that are taught some. */
final class TransferOptions {
    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "A trained network whose last layers learn on while the first stay as they are; only a few"
                    + " pictures are needed.")
    private @Nullable Path baseFile;

    @Option(
            names = "--freeze-to",
            paramLabel = "LAYER",
            description = "With --base, the last convolution that stays as it is, c1 to c9 (default: c9, all of them).")
    private @Nullable String freezeTo;

    @Option(
            names = "--classes",
            split = ",",
            paramLabel = "NAME",
            converter = EmotionConverter.class,
            description = "The emotions to tell apart (default: all seven).")
    private List<Emotion> classes = List.of();

    /** What is to be told apart. */
    List<Emotion> classes() {
        return named() ? classes : Arrays.asList(Emotion.values());
    }

    /** Whether the user named the classes. */
    boolean named() {
        return !classes.isEmpty();
    }

    /**
     * The transfer that is wanted; none when no base is named.
     *
     * @throws IllegalArgumentException if the layer is none, or is named without a base
     * @throws NetworkFileException if the base cannot be used
     */
    Optional<Transfer> transfer() throws NetworkFileException {
        if (baseFile == null) {
            if (freezeTo != null) {
                throw new IllegalArgumentException("--freeze-to says what stays of the network that --base names");
            }
            return Optional.empty();
        }
        return Optional.of(new Transfer(new NetworkFile().read(baseFile), freezeTo == null ? "c9" : freezeTo));
    }
}
