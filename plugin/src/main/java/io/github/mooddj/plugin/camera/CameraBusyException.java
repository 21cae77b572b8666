package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;

/** Another program has the device; the message is a sentence for the user. */
final class CameraBusyException extends WebcamException {
    private static final long serialVersionUID = 1;

    CameraBusyException(String sentence) {
        super(sentence);
    }
}
