package io.github.mooddj.model.personal;

/**
 * The network that is the same for everybody, as far as a calibration has to know it.
 *
 * @param sha256 of its description and weights, 64 hexadecimal digits
 * @param head its last layer
 */
public record GeneralNetwork(String sha256, EmotionHead head) {}
