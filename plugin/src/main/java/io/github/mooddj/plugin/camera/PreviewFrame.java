package io.github.mooddj.plugin.camera;

import io.github.mooddj.model.face.FaceBox;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A frame for the panel's preview; lives in memory only and is replaced by the next.
 *
 * @param image the frame as grabbed, not mirrored; nobody writes to it
 * @param face the face of the last look, in pixels of the image
 */
public record PreviewFrame(BufferedImage image, Optional<FaceBox> face) {}
