package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceDetector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The faces of a run.
 *
 * @param learnt what is learnt from; at least two classes
 * @param kept what is kept apart to choose by; at least one
 */
record TrainingFaces(FaceDataset learnt, FaceDataset kept) {
    private static final int EVERY_TENTH = 10;

    /**
     * Reads them.
     *
     * @param folder class folders; or a folder with such folders {@code train} and {@code val}
     * @param validationFolder faces to choose by; none for {@code val} in or beside the folder, or every tenth picture
     * @param classes what is to be told apart; pictures of others are left out
     * @param named whether the user named the classes: each must have pictures then
     * @param cropping how faces are cut out
     * @throws DatasetException if there is nothing to learn from or to choose by
     */
    static TrainingFaces read(
            Path folder,
            @Nullable Path validationFolder,
            List<Emotion> classes,
            boolean named,
            FaceDetector detector,
            Cropping cropping,
            Consumer<String> say)
            throws DatasetException {
        Path learnt = Files.isDirectory(folder.resolve("train")) ? folder.resolve("train") : folder;
        Path kept = validationFolder != null
                ? validationFolder
                : learnt.toAbsolutePath().normalize().resolveSibling("val");
        if (validationFolder != null && !Files.isDirectory(kept)) {
            throw new DatasetException(kept + " is no folder");
        }
        FaceDataset faces = FaceDataset.read(learnt, detector, cropping, say).only(classes);
        check(learnt, faces, named ? classes : List.of());
        // A folder that is called val itself has no other faces beside it.
        boolean others = Files.isDirectory(kept)
                && (validationFolder != null
                        || !kept.equals(learnt.toAbsolutePath().normalize()));
        TrainingFaces split = others
                ? new TrainingFaces(
                        faces, FaceDataset.read(kept, detector, cropping, say).only(classes))
                : tenth(faces);
        if (split.kept().samples().isEmpty()) {
            throw new DatasetException(kept + " has no usable picture of these classes to choose the best network by");
        }
        check(learnt, split.learnt(), List.of());
        return split;
    }

    private static void check(Path folder, FaceDataset faces, List<Emotion> needed) throws DatasetException {
        for (Emotion emotion : needed) {
            if (!faces.counts().containsKey(emotion)) {
                throw new DatasetException(folder + " has no usable picture of " + emotion.key());
            }
        }
        if (faces.samples().isEmpty()) {
            throw new DatasetException(folder + " has no usable picture");
        }
        if (faces.counts().size() < 2) {
            String only = faces.counts().keySet().stream().map(Emotion::key).collect(Collectors.joining());
            throw new DatasetException(
                    folder + " has usable pictures of one class only (" + only + "): there is nothing to tell apart");
        }
    }

    private static TrainingFaces tenth(FaceDataset faces) {
        List<FaceSample> some = new ArrayList<>();
        List<FaceSample> others = new ArrayList<>();
        for (int i = 0; i < faces.samples().size(); i++) {
            (i % EVERY_TENTH == 0 ? others : some).add(faces.samples().get(i));
        }
        return new TrainingFaces(new FaceDataset(some), new FaceDataset(others));
    }
}
