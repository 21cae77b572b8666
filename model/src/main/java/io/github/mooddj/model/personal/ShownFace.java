package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;

/**
 * A face of which the user said what it shows.
 *
 * @param truth what the user was showing
 * @param study what the network's frozen part says about it
 */
public record ShownFace(Emotion truth, FaceStudy study) {}
