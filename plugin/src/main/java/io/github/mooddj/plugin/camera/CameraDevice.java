package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamDevice;

/** A device that never hangs. */
interface CameraDevice extends WebcamDevice {
    /** From any thread, at once: ends what a call waits for and closes soon after. */
    void interrupt();
}
