package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Draws batches. A class comes up by the square root of its size: rare moods are seen more often than they occur, and
 * common ones are not starved. Which faces a step sees depends on the seed and the step alone, so that a resumed run
 * goes on as if it had never stopped.
 */
final class BatchSource {
    private final Map<Emotion, List<FaceSample>> byClass;
    private final Map<Emotion, Double> upTo = new EnumMap<>(Emotion.class);
    private final List<Emotion> labels;
    private final int size;
    private final long seed;

    /**
     * Makes a source.
     *
     * @param labels the network's outputs; votes for others are left out
     * @throws IllegalArgumentException if there is no sample
     */
    BatchSource(FaceDataset faces, List<Emotion> labels, int size, long seed) {
        this.byClass = faces.samples().stream()
                .collect(Collectors.groupingBy(
                        FaceSample::label, () -> new EnumMap<>(Emotion.class), Collectors.toList()));
        this.labels = List.copyOf(labels);
        this.size = size;
        this.seed = seed;
        if (byClass.isEmpty()) {
            throw new IllegalArgumentException("no faces to learn from");
        }
        double all = byClass.values().stream()
                .mapToDouble(some -> Math.sqrt(some.size()))
                .sum();
        double sum = 0;
        for (Map.Entry<Emotion, List<FaceSample>> entry : byClass.entrySet()) {
            sum += Math.sqrt(entry.getValue().size()) / all;
            upTo.put(entry.getKey(), sum);
        }
    }

    /**
     * Faces and what the network should say to them. Arrays are not copied; nobody writes to them after construction.
     *
     * @param faces standardised, {@code [size, 1, 64, 64]} in row order
     * @param votes {@code [size, labels]}, each row sums to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, to native memory
    record Batch(float[] faces, float[] votes) {}

    /** The batch of a step, 0 and up; any thread. */
    Batch batch(int step) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + step);
        Augmentation augmentation = new Augmentation(random);
        int pixels = FaceImage.SIDE * FaceImage.SIDE;
        float[] faces = new float[size * pixels];
        float[] votes = new float[size * labels.size()];
        for (int i = 0; i < size; i++) {
            FaceSample sample = draw(random);
            augmentation.write(sample.crop(), faces, i * pixels);
            double sum =
                    labels.stream().mapToDouble(label -> vote(sample, label)).sum();
            for (int label = 0; label < labels.size(); label++) {
                votes[i * labels.size() + label] = (float) (vote(sample, labels.get(label)) / sum);
            }
        }
        return new Batch(faces, votes);
    }

    private static double vote(FaceSample sample, Emotion label) {
        return sample.votes().getOrDefault(label, 0.0) + 1e-6;
    }

    private FaceSample draw(RandomGenerator random) {
        double at = random.nextDouble();
        List<FaceSample> some = byClass.values().iterator().next();
        for (Map.Entry<Emotion, Double> entry : upTo.entrySet()) {
            some = byClass.getOrDefault(entry.getKey(), some);
            if (at < entry.getValue()) {
                break;
            }
        }
        return some.get(random.nextInt(some.size()));
    }
}
