package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceLandmarks;
import io.github.mooddj.model.face.FaceLandmarks.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code manifest.csv} and {@code faces_yunet.csv} beside the class folders say about single pictures. A picture
 * that they do not name has its folder's label and no votes.
 */
final class Manifest {
    private static final Map<Emotion, String> VOTE_COLUMNS = Map.of(
            Emotion.HAPPY, "v_happiness",
            Emotion.ANGRY, "v_anger",
            Emotion.SAD, "v_sadness",
            Emotion.NEUTRAL, "v_neutral",
            Emotion.SURPRISE, "v_surprise",
            Emotion.DISGUST, "v_disgust",
            Emotion.FEAR, "v_fear");

    private final Map<String, Map<Emotion, Double>> votes = new HashMap<>();
    private final Map<String, Double> agreements = new HashMap<>();
    private final Map<String, FaceLandmarks> landmarks = new HashMap<>();

    private Manifest() {}

    /**
     * Reads both files where they are there.
     *
     * @throws DatasetException if one is there and not readable
     */
    static Manifest of(Path root) throws DatasetException {
        Manifest manifest = new Manifest();
        manifest.readVotes(root.resolve("manifest.csv"));
        manifest.readLandmarks(root.resolve("faces_yunet.csv"));
        return manifest;
    }

    /** The votes for a picture, summing to 1; votes for none of the emotions are left out. */
    Optional<Map<Emotion, Double>> votes(String file) {
        return Optional.ofNullable(votes.get(file));
    }

    /** The part of the votes that the label got. */
    double agreement(String file) {
        return agreements.getOrDefault(file, 1.0);
    }

    /** The five points, as parts of the picture's width and height. */
    Optional<FaceLandmarks> landmarks(String file) {
        return Optional.ofNullable(landmarks.get(file));
    }

    private void readVotes(Path csv) throws DatasetException {
        for (Map<String, String> row : rows(csv)) {
            String file = row.getOrDefault("file", "");
            number(row.get("agree")).ifPresent(agreement -> agreements.put(file, agreement));
            Map<Emotion, Double> counts = new EnumMap<>(Emotion.class);
            double sum = 0;
            for (Map.Entry<Emotion, String> column : VOTE_COLUMNS.entrySet()) {
                double count = number(row.get(column.getValue())).orElse(0.0);
                counts.put(column.getKey(), count);
                sum += count;
            }
            if (sum > 0) {
                double all = sum;
                counts.replaceAll((emotion, count) -> count / all);
                votes.put(file, counts);
            }
        }
    }

    private void readLandmarks(Path csv) throws DatasetException {
        for (Map<String, String> row : rows(csv)) {
            Optional<Point> rightEye = point(row, "reye");
            Optional<Point> leftEye = point(row, "leye");
            Optional<Point> nose = point(row, "nose");
            Optional<Point> rightMouth = point(row, "rmouth");
            Optional<Point> leftMouth = point(row, "lmouth");
            if (rightEye.isPresent()
                    && leftEye.isPresent()
                    && nose.isPresent()
                    && rightMouth.isPresent()
                    && leftMouth.isPresent()) {
                landmarks.put(
                        row.getOrDefault("file", ""),
                        new FaceLandmarks(
                                rightEye.get(), leftEye.get(), nose.get(), rightMouth.get(), leftMouth.get()));
            }
        }
    }

    private static Optional<Point> point(Map<String, String> row, String name) {
        Optional<Double> x = number(row.get(name + "_x"));
        Optional<Double> y = number(row.get(name + "_y"));
        return x.isPresent() && y.isPresent() ? Optional.of(new Point(x.get(), y.get())) : Optional.empty();
    }

    private static Optional<Double> number(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<Map<String, String>> rows(Path csv) throws DatasetException {
        if (!Files.exists(csv)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(csv);
            List<String> names =
                    lines.isEmpty() ? List.of() : List.of(lines.get(0).split(",", -1));
            return lines.stream().skip(1).map(line -> row(names, line)).toList();
        } catch (IOException e) {
            throw new DatasetException(csv + " is not readable", e);
        }
    }

    private static Map<String, String> row(List<String> names, String line) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.length, names.size()); i++) {
            row.put(names.get(i), cells[i]);
        }
        return row;
    }
}
