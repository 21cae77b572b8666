package io.github.mooddj.plugin.calibrate;

import io.github.mooddj.model.classify.FaceReading;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.personal.Calibration;
import io.github.mooddj.model.personal.EmotionHead;
import io.github.mooddj.model.personal.FaceStudy;
import io.github.mooddj.model.personal.ShownFace;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.sampling.LentFrame;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frames that the user shows, from the first to the fit; they live here only and end with it. Thread mood-sampler
 * only.
 */
final class ShowSession {
    /** Frames that follow faster are one and the same to the network. */
    private static final Duration SPREAD = Duration.ofMillis(390);

    /** Smaller faces, in pixels, hold less than the network was taught with. */
    private static final double SMALLEST_FACE = 60;

    private final EmotionHead general;
    private final Map<Emotion, List<ShownFace>> shown = new EnumMap<>(Emotion.class);
    private Optional<Emotion> showing = Optional.empty();
    private Instant lastTaken = Instant.MIN;
    private Optional<PreviewFrame> look = Optional.empty();
    private Optional<FaceStudy> study = Optional.empty();
    private Optional<CameraStatus> camera = Optional.empty();
    private Optional<Calibration> proposal = Optional.empty();

    ShowSession(EmotionHead general) {
        this.general = general;
    }

    void show(Emotion mood) {
        shown.put(mood, new ArrayList<>());
        showing = Optional.of(mood);
        proposal = Optional.empty();
        lastTaken = Instant.MIN;
    }

    /** Takes a frame, if it is one of a mood that is being shown. */
    void take(LentFrame frame, Instant at) {
        camera = Optional.of(frame.camera());
        look = frame.image()
                .map(image -> new PreviewFrame(
                        image, frame.reading().map(reading -> reading.face().box())));
        Optional<FaceReading> usable =
                frame.reading().filter(reading -> reading.face().box().width() >= SMALLEST_FACE);
        study = usable.flatMap(FaceReading::study);
        if (showing.isEmpty() || study.isEmpty() || lastTaken.plus(SPREAD).isAfter(at)) {
            return;
        }
        lastTaken = at;
        List<ShownFace> faces = shown.computeIfAbsent(showing.get(), mood -> new ArrayList<>());
        faces.add(new ShownFace(showing.get(), study.get()));
        if (faces.size() >= CalibrationStatus.FRAMES) {
            showing = Optional.empty();
        }
    }

    /** Fits a head to what was shown; false when there is too little of it. */
    boolean fit() {
        showing = Optional.empty();
        shown.values().removeIf(faces -> faces.size() < Calibration.FEWEST);
        if (shown.size() < 2) {
            return false;
        }
        proposal = Optional.of(Calibration.of(
                general, shown.values().stream().flatMap(List::stream).toList()));
        return true;
    }

    Optional<Calibration> proposal() {
        return proposal;
    }

    /** The same status with what this session has to say. */
    CalibrationStatus over(CalibrationStatus status) {
        Map<Emotion, Integer> taken = new EnumMap<>(Emotion.class);
        shown.forEach((mood, faces) -> taken.put(mood, faces.size()));
        return new CalibrationStatus(
                status.able(),
                status.kept(),
                status.canUndo(),
                status.answers(),
                camera,
                look,
                study.map(general::read),
                proposal.flatMap(made -> study.map(made.head()::read)),
                showing,
                taken,
                proposal.map(Calibration::score),
                status.problem());
    }
}
