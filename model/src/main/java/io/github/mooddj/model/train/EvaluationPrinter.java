package io.github.mooddj.model.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.train.EvaluationReport.ClassFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Figures as a table and as JSON. */
final class EvaluationPrinter {
    private final ObjectMapper json = new ObjectMapper();
    private final String classifier;

    /** Names the classifier in what it prints. */
    EvaluationPrinter(String classifier) {
        this.classifier = classifier;
    }

    String table(FolderEvaluation.Result result) {
        EvaluationReport report = result.chosen();
        StringBuilder out = new StringBuilder();
        line(
                out,
                "%d images, %d classified, %.1f ms each",
                report.images(),
                report.facesFound(),
                result.millisecondsPerImage());
        line(out, "accuracy %.4f   macro-F1 %.4f   ECE %.4f", report.accuracy(), report.macroF1(), report.ece());
        out.append(String.format(Locale.ROOT, "%n%-10s %9s %9s %9s %6s", "class", "precision", "recall", "F1", "n"));
        for (Emotion emotion : report.classes()) {
            out.append(String.format(Locale.ROOT, " %9s", ">" + emotion.key()));
        }
        out.append(System.lineSeparator());
        for (int i = 0; i < report.classes().size(); i++) {
            ClassFigures figures = report.perClass().get(i);
            out.append(String.format(
                    Locale.ROOT,
                    "%-10s %9.4f %9.4f %9.4f %6d",
                    report.classes().get(i).key(),
                    figures.precision(),
                    figures.recall(),
                    figures.f1(),
                    figures.n()));
            for (int count : report.confusion().get(i)) {
                out.append(String.format(Locale.ROOT, " %9d", count));
            }
            out.append(System.lineSeparator());
        }
        out.append(System.lineSeparator());
        summary(out, "votes agree >= .8", result.agreeing());
        VoterScores.Report voter = result.voter();
        if (voter.images() > 0) {
            summary(out, "one of the voters", voter.images(), voter.accuracy(), voter.macroF1());
        }
        if (result.everyEmotion().images() > report.images()) {
            summary(out, "all seven emotions", result.everyEmotion());
        }
        return out.toString();
    }

    private static void summary(StringBuilder out, String name, EvaluationReport report) {
        if (report.images() > 0) {
            summary(out, name, report.images(), report.accuracy(), report.macroF1());
        }
    }

    private static void summary(StringBuilder out, String name, int images, double accuracy, double macroF1) {
        line(out, "%s: %d images, accuracy %.4f, macro-F1 %.4f", name, images, accuracy, macroF1);
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }

    void write(FolderEvaluation.Result result, Path file) throws IOException {
        ObjectNode root = object(result.chosen());
        root.put("ms_per_image", result.millisecondsPerImage());
        if (result.agreeing().images() > 0) {
            root.set("agreement_08", object(result.agreeing()));
        }
        VoterScores.Report voter = result.voter();
        if (voter.images() > 0) {
            root.putObject("one_voter")
                    .put("images", voter.images())
                    .put("accuracy", voter.accuracy())
                    .put("macro_f1", voter.macroF1());
        }
        root.set("every_emotion", object(result.everyEmotion()));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    private ObjectNode object(EvaluationReport report) {
        ObjectNode node = json.createObjectNode().put("classifier", classifier);
        ArrayNode classes = node.putArray("classes");
        report.classes().forEach(emotion -> classes.add(emotion.key()));
        node.put("images", report.images())
                .put("faces_found", report.facesFound())
                .put("accuracy", report.accuracy())
                .put("macro_f1", report.macroF1())
                .put("ece", report.ece());
        ArrayNode rows = node.putArray("confusion");
        for (List<Integer> row : report.confusion()) {
            ArrayNode counts = rows.addArray();
            row.forEach(counts::add);
        }
        ObjectNode perClass = node.putObject("per_class");
        for (int i = 0; i < report.classes().size(); i++) {
            ClassFigures figures = report.perClass().get(i);
            perClass.putObject(report.classes().get(i).key())
                    .put("precision", figures.precision())
                    .put("recall", figures.recall())
                    .put("f1", figures.f1())
                    .put("n", figures.n());
        }
        return node;
    }
}
