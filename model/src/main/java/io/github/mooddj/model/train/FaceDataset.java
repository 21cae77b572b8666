package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.FaceLandmarks;
import io.github.mooddj.model.face.FaceLandmarks.Point;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.PictureFile;
import io.github.mooddj.model.face.UnreadablePictureException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Labelled faces in memory, all in the network's framing.
 *
 * @param samples class by class, by file name
 */
record FaceDataset(List<FaceSample> samples) {
    /** Pictures up to this many pixels on their shorter side are face crops already. */
    static final int LARGEST_CROP = 96;

    FaceDataset {
        samples = List.copyOf(samples);
    }

    /**
     * Reads class folders, with votes and face points where a manifest has them. Pictures that are not readable or show
     * no face are left out and said.
     *
     * @param detector for larger pictures whose face points no manifest has
     * @param say takes lines for the user
     * @throws DatasetException if there is nothing to learn from
     */
    static FaceDataset read(Path root, FaceDetector detector, Consumer<String> say) throws DatasetException {
        return read(root, detector, Cropping.NETWORK, say);
    }

    /** The same, with faces cut out in another size. */
    static FaceDataset read(Path root, FaceDetector detector, Cropping cropping, Consumer<String> say)
            throws DatasetException {
        ClassFolders folders = ClassFolders.of(root);
        Manifest manifest = Manifest.of(root);
        Loader loader = new Loader(manifest, detector, cropping, say);
        for (Map.Entry<Emotion, List<Path>> folder : folders.pictures().entrySet()) {
            int before = loader.samples.size();
            for (Path picture : folder.getValue()) {
                loader.add(picture, folder.getKey());
            }
            if (loader.samples.size() == before) {
                say.accept("the folder " + folder.getKey().key() + " has no usable picture; the class is left out");
            }
        }
        loader.sayTotals();
        return new FaceDataset(loader.samples);
    }

    /** Those of some classes. */
    FaceDataset only(Collection<Emotion> classes) {
        return new FaceDataset(samples.stream()
                .filter(sample -> classes.contains(sample.label()))
                .toList());
    }

    /** How many samples each class has; classes without any are left out. */
    Map<Emotion, Integer> counts() {
        Map<Emotion, Integer> counts = new EnumMap<>(Emotion.class);
        for (FaceSample sample : samples) {
            counts.merge(sample.label(), 1, Integer::sum);
        }
        return counts;
    }

    private static final class Loader {
        private static final int MOST_LINES = 10;
        private static final double SMOOTHING = 0.1;

        private final Manifest manifest;
        private final FaceDetector detector;
        private final Consumer<String> say;
        private final PictureFile pictures = new PictureFile();
        private final Cropping cropping;
        private final List<FaceSample> samples = new ArrayList<>();
        private int unreadable;
        private int faceless;

        Loader(Manifest manifest, FaceDetector detector, Cropping cropping, Consumer<String> say) {
            this.cropping = cropping;
            this.manifest = manifest;
            this.detector = detector;
            this.say = say;
        }

        void add(Path picture, Emotion label) {
            String file = label.key() + "/" + picture.getFileName();
            try {
                Optional<GrayImage> crop = crop(pictures.read(picture), file);
                if (crop.isPresent()) {
                    Map<Emotion, Double> votes = manifest.votes(file).orElseGet(() -> hardVotes(label));
                    samples.add(new FaceSample(crop.get(), label, votes, manifest.agreement(file)));
                } else {
                    faceless++;
                }
            } catch (UnreadablePictureException e) {
                unreadable++;
                if (unreadable <= MOST_LINES) {
                    say.accept("left out: " + e.getMessage());
                }
            }
        }

        private Optional<GrayImage> crop(GrayImage picture, String file) {
            if (Math.min(picture.width(), picture.height()) <= LARGEST_CROP) {
                return Optional.of(cropping.whole(picture));
            }
            Optional<FaceLandmarks> landmarks = manifest.landmarks(file)
                    .map(parts -> scaled(parts, picture))
                    .or(() -> detector.largestFace(picture).map(face -> face.landmarks()));
            return landmarks.map(points -> cropping.crop(picture, points));
        }

        /** One person's word: not quite certain. */
        private static Map<Emotion, Double> hardVotes(Emotion label) {
            Map<Emotion, Double> votes = new EnumMap<>(Emotion.class);
            for (Emotion emotion : Emotion.values()) {
                votes.put(emotion, SMOOTHING / Emotion.values().length + (emotion == label ? 1 - SMOOTHING : 0));
            }
            return votes;
        }

        void sayTotals() {
            if (unreadable + faceless > 0) {
                say.accept("left out: " + unreadable + " unreadable pictures, " + faceless + " without a face");
            }
        }

        private static FaceLandmarks scaled(FaceLandmarks parts, GrayImage picture) {
            return new FaceLandmarks(
                    scaled(parts.rightEye(), picture),
                    scaled(parts.leftEye(), picture),
                    scaled(parts.nose(), picture),
                    scaled(parts.rightMouth(), picture),
                    scaled(parts.leftMouth(), picture));
        }

        private static Point scaled(Point part, GrayImage picture) {
            return new Point(part.x() * picture.width(), part.y() * picture.height());
        }
    }
}
