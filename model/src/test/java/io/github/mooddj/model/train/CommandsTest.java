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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The contract that scripts rely on. */
class CommandsTest {
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

    private Path folders() throws IOException {
        Path root = directory.resolve("faces");
        for (String label : List.of("happy", "neutral")) {
            Files.createDirectories(root.resolve(label));
            for (String person : List.of("010", "097")) {
                Files.copy(
                        DemoFaces.file(label + "-" + person + ".jpg"),
                        root.resolve(label).resolve(person + ".jpg"));
            }
        }
        return root;
    }

    @Test
    void evaluateWritesEveryFigureUnderItsKey() throws IOException {
        Path json = directory.resolve("figures.json");
        Path curve = directory.resolve("not there yet").resolve("curve.svg");

        int code = run(
                new EvaluateCommand(),
                folders().toString(),
                "--classes",
                "happy,neutral",
                "--json",
                json.toString(),
                "--calibration-curve",
                curve.toString());

        assertEquals(0, code, err::toString);
        assertTrue(Files.readString(curve).contains("4 faces"));
        JsonNode figures = new ObjectMapper().readTree(json.toFile());
        List<String> keys = new ArrayList<>();
        figures.fieldNames().forEachRemaining(keys::add);
        assertTrue(
                keys.containsAll(List.of(
                        "classifier",
                        "classes",
                        "images",
                        "faces_found",
                        "accuracy",
                        "macro_f1",
                        "ece",
                        "confusion",
                        "per_class",
                        "ms_per_image")),
                keys::toString);
        assertEquals(4, figures.get("images").asInt());
        assertEquals(4, figures.get("faces_found").asInt());
        assertEquals(1.0, figures.get("accuracy").asDouble());
        assertEquals("[[2,0],[0,2]]", figures.get("confusion").toString());
        assertEquals("[\"happy\",\"neutral\"]", figures.get("classes").toString());
        JsonNode happy = figures.get("per_class").get("happy");
        for (String figure : List.of("precision", "recall", "f1", "n")) {
            assertTrue(happy.has(figure), figure);
        }
    }

    @Test
    void evaluateSaysHowRightOneOfTheVotersWouldBe() throws IOException {
        Path root = folders();
        Files.writeString(root.resolve("manifest.csv"), """
                file,agree,v_happiness,v_neutral,v_sadness
                happy/010.jpg,1.0,10,0,0
                happy/097.jpg,0.6,6,2,2
                neutral/010.jpg,0.8,1,8,1
                """);

        assertEquals(0, run(new EvaluateCommand(), root.toString(), "--classes", "happy,neutral"));

        // Of those who saw one of the two classes: 1, 6/8 and 8/9; happy 1.75 of 2 (and 1/9 too many), neutral 8/9 of
        // 1.
        double happy = 2 * 1.75 / (2 + 1.75 + 1 / 9.0);
        double neutral = 2 * (8 / 9.0) / (1 + 0.25 + 8 / 9.0);
        String expected = String.format(
                Locale.ROOT,
                "one of the voters: 3 images, accuracy %.4f, macro-F1 %.4f",
                (1 + 0.75 + 8 / 9.0) / 3,
                (happy + neutral) / 2);
        assertTrue(out.toString().contains(expected), out::toString);
    }

    @Test
    void withoutVotesNobodySpeaksOfVoters() throws IOException {
        assertEquals(0, run(new EvaluateCommand(), folders().toString(), "--classes", "happy,neutral"));
        assertFalse(out.toString().contains("voters"), out::toString);
    }

    @Test
    void aPictureWithoutAFaceCountsAsWrongUnlessItIsToGoInWhole() throws IOException {
        Path root = folders();
        java.awt.image.BufferedImage wall =
                new java.awt.image.BufferedImage(200, 200, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        javax.imageio.ImageIO.write(wall, "png", root.resolve("happy/wall.png").toFile());
        Path json = directory.resolve("figures.json");

        assertEquals(
                0,
                run(new EvaluateCommand(), root.toString(), "--classes", "happy,neutral", "--json", json.toString()));
        JsonNode wrong = new ObjectMapper().readTree(json.toFile());
        assertEquals(5, wrong.get("images").asInt());
        assertEquals(4, wrong.get("faces_found").asInt());
        assertEquals(0.8, wrong.get("accuracy").asDouble(), 1e-9);

        assertEquals(
                0,
                run(
                        new EvaluateCommand(),
                        root.toString(),
                        "--classes",
                        "happy,neutral",
                        "--when-no-face",
                        "whole",
                        "--json",
                        json.toString()));
        assertEquals(
                5, new ObjectMapper().readTree(json.toFile()).get("faces_found").asInt());
    }

    @Test
    void evaluateSaysWhatItCannotUse() throws IOException {
        assertEquals(2, run(new EvaluateCommand(), directory.resolve("missing").toString()));
        String faces = folders().toString();
        assertEquals(2, run(new EvaluateCommand(), faces, "--classes", "happy,cheerful"));
        assertEquals(2, run(new EvaluateCommand(), faces, "--classifier", "oracle"));
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void classifyAnswersForEveryFileAndEndsWithTwoWhenOneIsUnreadable() throws IOException {
        Path text = Files.writeString(directory.resolve("text.jpg"), "no picture");

        int code = run(
                new ClassifyCommand(), "--json", DemoFaces.file("happy-010.jpg").toString(), text.toString());

        assertEquals(2, code);
        JsonNode answers = new ObjectMapper().readTree(out.toString());
        JsonNode first = answers.get(0);
        assertEquals("happy", first.get("emotion").asText());
        assertTrue(first.get("face").get("width").asDouble() > 50, first::toString);
        assertEquals(7, first.get("probabilities").size());
        assertTrue(err.toString().contains("text.jpg"), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);

        assertEquals(
                0, run(new ClassifyCommand(), DemoFaces.file("neutral-010.jpg").toString()));
        assertTrue(out.toString().contains("neutral"));
    }
}
