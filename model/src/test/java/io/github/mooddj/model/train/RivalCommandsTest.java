package io.github.mooddj.model.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.DemoFaces;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The network's rivals, as they are trained and chosen on the command line. */
class RivalCommandsTest {
    private static final Path SHARED_FACES = Path.of("../../shared/data/faces/val");
    private static final int OF_EACH = 25;

    @TempDir
    private Path directory = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private JsonNode figures(Path faces, String... more) throws IOException {
        Path json = directory.resolve("figures.json");
        String[] arguments = Stream.concat(Stream.of(faces.toString(), "--json", json.toString()), Stream.of(more))
                .toArray(String[]::new);
        assertEquals(0, run(new EvaluateCommand(), arguments), err::toString);
        return new ObjectMapper().readTree(json.toFile());
    }

    @ParameterizedTest
    @CsvSource({
        "bovw, --patches sift --words 20",
        "bovw, --patches orb --words 20",
        "bovw, --patches brisk --words 20",
        "landmarks, --seed 2",
        "original, --architecture original --epochs 1 --batch 8"
    })
    void aTrainedRivalTellsDrawnFacesApart(String classifier, String options) throws IOException {
        Path faces = directory.resolve("faces");
        DrawnFaces.into(faces, classifier.equals("original") ? 8 : 30);
        Path output = directory.resolve("own.rival");
        String chosen = classifier.equals("original") ? "" : " --classifier " + classifier;

        int code = run(new TrainCommand(), (faces + " --output " + output + " " + options + chosen).split(" "));

        assertEquals(0, code, err::toString);
        JsonNode figures =
                figures(faces, "--classes", "happy,sad", "--classifier", classifier, "--network", output.toString());
        assertEquals(classifier, figures.get("classifier").asText());
        // Two steps teach the large network nothing; that it runs through and answers is what counts there.
        double least = classifier.equals("original") ? 0 : 0.9;
        assertTrue(figures.get("accuracy").asDouble() >= least, figures::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "bovw", "landmarks", "ensemble"})
    void whatShipsClassifiesFacesThatItHasNeverSeen(String classifier) throws IOException {
        int code = run(
                new ClassifyCommand(),
                "--json",
                "--classifier",
                classifier,
                DemoFaces.file("happy-010.jpg").toString(),
                DemoFaces.file("neutral-097.jpg").toString());

        assertEquals(0, code, err::toString);
        JsonNode answers = new ObjectMapper().readTree(out.toString());
        assertEquals("happy", answers.get(0).get("emotion").asText(), out::toString);
        assertEquals("neutral", answers.get(1).get("emotion").asText(), out::toString);
        assertEquals(7, answers.get(0).get("probabilities").size());
    }

    /**
     * Below the figures of the model card, where the easy classes are the larger ones, and far from chance: a quarter.
     * A hundred faces scatter by .05.
     */
    @ParameterizedTest
    @CsvSource({"bovw, 0.4", "landmarks, 0.5", "ensemble, 0.65"})
    void whatShipsDoesOnSomeValidationFacesWhatTheCardPromises(String classifier, double least) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED_FACES), "the validation faces are not on this machine");
        Path some = directory.resolve("some");
        for (String label : List.of("happy", "angry", "sad", "neutral")) {
            Path folder = Files.createDirectories(some.resolve(label));
            try (Stream<Path> files = Files.list(SHARED_FACES.resolve(label))) {
                for (Path file : files.sorted().limit(OF_EACH).toList()) {
                    Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
                }
            }
        }

        JsonNode figures = figures(some, "--classifier", classifier);

        assertEquals(4 * OF_EACH, figures.get("faces_found").asInt());
        assertTrue(figures.get("accuracy").asDouble() >= least, figures::toString);
    }

    @Test
    void whatCannotBeChosenIsSaidInOneLine() throws IOException {
        Path faces = directory.resolve("faces");
        DrawnFaces.into(faces, 2);
        String picture = faces.resolve("happy/0.png").toString();
        Path text = Files.writeString(directory.resolve("text.rival"), "not a rival");

        assertEquals(2, run(new ClassifyCommand(), picture, "--classifier", "oracle"));
        assertEquals(2, run(new ClassifyCommand(), picture, "--classifier", "original"));
        assertEquals(2, run(new ClassifyCommand(), picture, "--classifier", "bovw", "--network", text.toString()));
        assertEquals(2, run(new ClassifyCommand(), picture, "--classifier", "original", "--network", text.toString()));
        assertEquals(2, run(new ClassifyCommand(), picture, "--classifier", "ensemble", "--network", text.toString()));
        assertEquals(2, run(new TrainCommand(), faces.toString(), "--classifier", "ensemble"));
        assertEquals(2, run(new TrainCommand(), faces.toString(), "--classifier", "bovw", "--patches", "surf"));
        assertEquals(2, run(new TrainCommand(), faces.toString(), "--classifier", "bovw", "--words", "1"));
        assertEquals(2, run(new TrainCommand(), faces.toString(), "--classifier", "bovw", "--words", "300"));
        assertEquals(2, run(new TrainCommand(), faces.toString(), "--architecture", "resnet"));

        assertEquals(10, err.toString().lines().count(), err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
    }
}
