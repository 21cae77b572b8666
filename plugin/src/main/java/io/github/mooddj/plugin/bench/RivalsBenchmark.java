package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.classify.CropClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.rival.MeanClassifier;
import io.github.mooddj.model.rival.OriginalClassifier;
import io.github.mooddj.model.rival.RivalModels;
import io.github.mooddj.model.train.TrainingCost;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** What the emotion network's rivals cost beside it: time for a face, size of the file. Nothing is bound. */
final class RivalsBenchmark implements Benchmark {
    private static final int WARM_UP = 30;
    private static final int MEASURED = 100;
    private static final int STEPS = 4;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String FACE = "/io/github/mooddj/plugin/bench/face.jpg";

    private final RivalModels rivals = new RivalModels();

    @Override
    public String name() {
        return "rivals";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        int times = brief ? MEASURED / 5 : MEASURED;
        URL resource = Objects.requireNonNull(RivalsBenchmark.class.getResource(FACE), FACE);
        GrayImage crop = new FaceCropper().whole(GrayImage.of(ImageIO.read(resource)));
        List<Figure> figures = new ArrayList<>();
        say.accept("one thread, " + times + " times after " + WARM_UP + " that do not count");
        figures.add(time("cnn", CropClassifier.of(new EmotionModels().bundled()), crop, times));
        for (String name : RivalModels.NAMES) {
            figures.add(time(name, rivals.bundled(name), crop, times));
            figures.add(Figure.told(name + ", files", rivals.bytes(name) / MEGABYTE, "MB"));
        }
        List<CropClassifier> all = new ArrayList<>(List.of(CropClassifier.of(new EmotionModels().bundled())));
        for (String name : RivalModels.NAMES) {
            all.add(rivals.bundled(name));
        }
        figures.add(time("ensemble", new MeanClassifier(all), crop, times));
        OriginalClassifier original = OriginalClassifier.untrained();
        figures.add(Figure.told("original, file", original.bytes() / MEGABYTE, "MB"));
        figures.add(time("original", original, crop, times));
        figures.add(Figure.told(
                "original, learns from", TrainingCost.originalFacesPerSecond(brief ? 1 : STEPS), "faces a second"));
        return figures;
    }

    private static Figure time(String name, CropClassifier classifier, GrayImage crop, int measured) {
        double[] times = new double[measured];
        try (classifier) {
            for (int i = -WARM_UP; i < measured; i++) {
                long start = System.nanoTime();
                classifier.classify(crop);
                long end = System.nanoTime();
                if (i >= 0) {
                    times[i] = (end - start) / 1e6;
                }
            }
        }
        Arrays.sort(times);
        return Figure.told(name + ", face crop to probabilities, median", times[measured / 2], "ms");
    }
}
