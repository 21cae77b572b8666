package io.github.mooddj.model.face;

/**
 * A face that a detector found.
 *
 * @param box around it, in pixels of the picture
 * @param landmarks eyes, nose and mouth, in pixels of the picture
 * @param score how sure the detector is, 0 to 1
 */
public record DetectedFace(FaceBox box, FaceLandmarks landmarks, double score) {}
