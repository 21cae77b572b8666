package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** How long a look takes, how large the network is, and what a process that only classifies takes of the memory. */
final class RecognitionBenchmark implements Benchmark {
    private static final int WARM_UP = 100;
    private static final int MEASURED = 400;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String FACE = "/io/github/mooddj/plugin/bench/face.jpg";

    @Override
    public String name() {
        return "recognition";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        BufferedImage face = face();
        GrayImage crop = new FaceCropper().whole(GrayImage.of(face));
        say.accept("one thread, " + MEASURED + " times after " + WARM_UP + " that do not count");
        double[] crops;
        boolean fast;
        try (Dl4jEmotionClassifier classifier = new EmotionModels().bundled()) {
            fast = classifier.runsThroughOneDnn();
            crops = milliseconds(() -> classifier.classify(FaceImage.of(crop)));
        }
        double[] frames;
        GrayImage frame = GrayImage.of(frame(face));
        try (FaceReader reader = new EmotionModels().bundledReader()) {
            if (reader.read(frame).isEmpty()) {
                throw new IOException("the benchmark's own face is not found");
            }
            frames = milliseconds(() -> reader.read(frame));
        }
        say.accept("and a process of its own that classifies one picture");
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.told("convolutions through oneDNN", fast ? 1 : 0, "of 1"),
                Figure.atMost("face crop to probabilities, median", part(crops, 0.5), "ms", 5),
                Figure.told("face crop to probabilities, 95 %", part(crops, 0.95), "ms"),
                Figure.atMost("640x480 frame to probabilities, median", part(frames, 0.5), "ms", 20),
                Figure.told("640x480 frame to probabilities, 95 %", part(frames, 0.95), "ms"),
                Figure.atMost("network file", networkBytes() / MEGABYTE, "MB", 6)));
        double memory = ClassifyingProcess.largestMemory(FACE) / MEGABYTE;
        if (!Double.isNaN(memory)) {
            figures.add(Figure.atMost("largest memory of a process that classifies", memory, "MB", 200));
        }
        return figures;
    }

    private static double[] milliseconds(Runnable work) {
        double[] times = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long start = System.nanoTime();
            work.run();
            long end = System.nanoTime();
            if (i >= 0) {
                times[i] = (end - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double part(double[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))];
    }

    private static BufferedImage face() throws IOException {
        URL resource = Objects.requireNonNull(RecognitionBenchmark.class.getResource(FACE), FACE);
        return ImageIO.read(resource);
    }

    /** What a camera on a desk sees: a person in the middle, a third of the height. */
    private static BufferedImage frame(BufferedImage face) {
        BufferedImage frame = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = frame.createGraphics();
        pen.setColor(java.awt.Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 640, 480);
        pen.drawImage(face, 160, 80, 320, 320, null);
        pen.dispose();
        return frame;
    }

    private static long networkBytes() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EmotionModels.class.getResourceAsStream("emotions.network"), "network")) {
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
