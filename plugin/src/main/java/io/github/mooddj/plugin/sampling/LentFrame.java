package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.classify.FaceReading;
import io.github.mooddj.plugin.camera.CameraStatus;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A frame that was lent; lives in memory only.
 *
 * @param image as grabbed, not mirrored; empty while the camera gives none. Nobody writes to it
 * @param reading the largest face in it
 * @param camera how the camera stands
 */
public record LentFrame(Optional<BufferedImage> image, Optional<FaceReading> reading, CameraStatus camera) {}
