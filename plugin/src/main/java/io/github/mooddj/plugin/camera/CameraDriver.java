package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;

/**
 * The driver that sarxos's API is given once, first thing: it says that our devices look after their threads
 * themselves, so that no call of one device waits for another's.
 */
final class CameraDriver implements WebcamDriver {
    private CameraDriver() {}

    /** Makes it the driver of this program; may be called again. */
    static void install() {
        synchronized (CameraDriver.class) {
            if (!(Webcam.getDriver() instanceof CameraDriver)) {
                Webcam.setHandleTermSignal(false);
                Webcam.setDriver(new CameraDriver());
            }
        }
    }

    /** None: which device to open is the user's choice, and sarxos would keep the first list for ever. */
    @Override
    public List<WebcamDevice> getDevices() {
        return List.of();
    }

    @Override
    public boolean isThreadSafe() {
        return true;
    }
}
