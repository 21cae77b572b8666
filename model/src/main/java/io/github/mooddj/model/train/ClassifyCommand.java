package io.github.mooddj.model.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.face.PictureFile;
import io.github.mooddj.model.face.UnreadablePictureException;
import io.github.mooddj.model.train.PictureClassifier.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code classify}: what still pictures show. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Says which emotion the largest face of each picture shows.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every file was readable", "1:failed at run time", "2:wrong usage, or a file was not readable"
        })
public final class ClassifyCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pictures: PNG, JPEG, GIF or BMP.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean asJson;

    @Mixin
    private NetworkChoice choice = new NetworkChoice();

    @Spec
    private CommandSpec spec;

    private final ObjectMapper json = new ObjectMapper();
    private final PictureFile pictures = new PictureFile();

    /** Called by picocli. */
    public ClassifyCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ArrayNode rows = json.createArrayNode();
        boolean allReadable = true;
        try (PictureClassifier classifier = choice.open()) {
            for (Path file : files) {
                try {
                    Answer answer = classifier.classify(pictures.read(file), false);
                    if (asJson) {
                        rows.add(object(file, answer));
                    } else {
                        spec.commandLine().getOut().println(line(file, answer));
                    }
                } catch (UnreadablePictureException e) {
                    allReadable = false;
                    err.println("mood-dj: " + e.getMessage());
                    rows.addObject().put("file", file.toString()).put("error", e.getMessage());
                }
            }
        } catch (NetworkFileException | IllegalArgumentException e) {
            return CommandFailure.print(err, e, choice.verbose());
        }
        if (asJson) {
            spec.commandLine()
                    .getOut()
                    .println(json.writerWithDefaultPrettyPrinter().writeValueAsString(rows));
        }
        return allReadable ? 0 : UNREADABLE;
    }

    private ObjectNode object(Path file, Answer answer) {
        ObjectNode node = json.createObjectNode().put("file", file.toString());
        if (answer.face().isPresent()) {
            FaceBox box = answer.face().get().box();
            node.putObject("face")
                    .put("x", rounded(box.x()))
                    .put("y", rounded(box.y()))
                    .put("width", rounded(box.width()))
                    .put("height", rounded(box.height()));
        } else {
            node.putNull("face");
        }
        if (answer.probabilities().isPresent()) {
            EmotionProbabilities probabilities = answer.probabilities().get();
            node.put("emotion", probabilities.likeliest().key());
            ObjectNode each = node.putObject("probabilities");
            probabilities.byEmotion().forEach((emotion, value) -> each.put(emotion.key(), value));
        } else {
            node.putNull("emotion").putNull("probabilities");
        }
        return node;
    }

    private static double rounded(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    private static String line(Path file, Answer answer) {
        if (answer.probabilities().isEmpty()) {
            return String.format(Locale.ROOT, "%-10s %s", "no face", file);
        }
        EmotionProbabilities probabilities = answer.probabilities().get();
        StringBuilder line = new StringBuilder();
        line.append(String.format(
                Locale.ROOT, "%-10s %s ", probabilities.likeliest().key(), file));
        for (Map.Entry<Emotion, Double> entry : probabilities.byEmotion().entrySet()) {
            line.append(String.format(Locale.ROOT, " %s %.2f", entry.getKey().key(), entry.getValue()));
        }
        return line.toString();
    }
}
