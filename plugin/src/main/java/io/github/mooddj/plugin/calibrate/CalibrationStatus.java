package io.github.mooddj.plugin.calibrate;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.personal.CalibrationScore;
import io.github.mooddj.model.personal.PersonalDescriptor;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.PreviewFrame;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a calibration stands.
 *
 * @param able whether there is a network that can be calibrated
 * @param kept the calibration in use; empty when the general network reads
 * @param canUndo whether there is one before it
 * @param answers how many answers of the user wait to be learned from
 * @param camera how the camera stands; only during a session
 * @param look the frame of now, with the face in it; only during a session
 * @param general what the general network reads in it; empty without a face
 * @param proposed what the proposal reads in it; empty without a face or a proposal
 * @param showing the mood that frames are taken of now
 * @param taken how many frames there are of each mood
 * @param proposal how good the proposed head is; empty before the fit
 * @param problem a sentence for the user; empty when all is well
 */
public record CalibrationStatus(
        boolean able,
        Optional<PersonalDescriptor> kept,
        boolean canUndo,
        int answers,
        Optional<CameraStatus> camera,
        Optional<PreviewFrame> look,
        Optional<EmotionProbabilities> general,
        Optional<EmotionProbabilities> proposed,
        Optional<Emotion> showing,
        Map<Emotion, Integer> taken,
        Optional<CalibrationScore> proposal,
        Optional<String> problem) {
    /** So many frames are taken of each mood. */
    public static final int FRAMES = 10;

    /** Copies. */
    public CalibrationStatus {
        taken = Collections.unmodifiableMap(
                taken.isEmpty() ? new EnumMap<Emotion, Integer>(Emotion.class) : new EnumMap<>(taken));
    }

    /** Before anything has happened. */
    public static CalibrationStatus nothing() {
        return new CalibrationStatus(
                false,
                Optional.empty(),
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
