package io.github.mooddj.host.playback;

import java.awt.image.BufferedImage;

/**
 * One picture of a video; never written to again.
 *
 * @param image the pixels, which may have been scaled in one direction
 * @param aspect width by height as it is to be shown, greater than 0
 * @param at which frame of the track's sound it belongs to
 */
public record VideoFrame(BufferedImage image, double aspect, long at) {}
