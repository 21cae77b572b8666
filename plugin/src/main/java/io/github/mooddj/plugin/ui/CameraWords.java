package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.CameraWhy;

/** What the camera does and why, in a sentence. */
final class CameraWords {
    private CameraWords() {}

    static String sentence(Messages messages, CameraStatus camera) {
        if (camera.why() == CameraWhy.NONE
                || (camera.why() == CameraWhy.OTHER && !camera.detail().isBlank())) {
            return camera.detail().isBlank()
                    ? messages.text("camera.line." + camera.state())
                    : messages.said(camera.detail());
        }
        return messages.text(
                "camera.why." + camera.why(),
                camera.device(),
                camera.until().map(messages::clock).orElse(""));
    }
}
