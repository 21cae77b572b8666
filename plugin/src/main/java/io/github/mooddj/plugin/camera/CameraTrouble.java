package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;

/** A device does not do; the message is a sentence for the user. */
final class CameraTrouble extends WebcamException {
    private static final long serialVersionUID = 1;

    private final CameraWhy why;

    CameraTrouble(CameraWhy why, String sentence) {
        super(sentence);
        this.why = why;
    }

    CameraTrouble(CameraWhy why, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
    }

    CameraWhy why() {
        return why;
    }
}
