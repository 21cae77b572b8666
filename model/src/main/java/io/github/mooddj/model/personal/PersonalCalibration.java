package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Instant;

/**
 * A head for one person, with where it comes from.
 *
 * @param descriptor where it comes from and how good it is
 * @param head the head
 */
public record PersonalCalibration(PersonalDescriptor descriptor, EmotionHead head) {
    /**
     * A calibration that was made just now.
     *
     * @param general the network that it was made for
     * @param source {@link PersonalDescriptor#SHOWN} or {@link PersonalDescriptor#CORRECTIONS}
     */
    public static PersonalCalibration made(
            GeneralNetwork general, EmotionHead head, CalibrationScore score, String source, Instant at) {
        return new PersonalCalibration(
                new PersonalDescriptor(
                        general.sha256(),
                        head.emotions().stream().map(Emotion::key).toList(),
                        head.features(),
                        head.temperature(),
                        at.toString(),
                        source,
                        score.of(),
                        score.before(),
                        score.after()),
                head);
    }

    /** SHA-256 of the content of its file, 64 hexadecimal digits: by it answers know who was asked. */
    public String sha256() {
        return new PersonalFile().sha256(this);
    }
}
