package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadFactory;
import org.bytedeco.opencv.global.opencv_videoio;

/** Devices for the cameras of this computer. */
final class LocalCameras {
    private final CameraList list;
    private final ThreadFactory threads;
    private final String system;

    /**
     * Opens nothing yet.
     *
     * @param system the system's name as Java tells it
     */
    LocalCameras(CameraList list, ThreadFactory threads, String system) {
        this.list = list;
        this.threads = threads;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** The camera with this place in the list. */
    CameraDevice numbered(int number) {
        if (!system.contains("linux")) {
            return device("camera " + number, number, "There is no camera " + number + ", or another program has it.");
        }
        List<CameraList.Entry> entries = list.entries();
        if (number >= entries.size()) {
            return new TimedDevice("camera " + number, new MissingCamera(missing(number, entries.size())), threads);
        }
        CameraList.Entry entry = entries.get(number);
        return new TimedDevice(
                entry.name(),
                OpenCvCamera.device(entry.index(), opencv_videoio.CAP_V4L2, () -> refusal(entry)),
                threads);
    }

    private CameraDevice device(String name, int index, String sentence) {
        // Windows' newer interface takes up to 20 s to open.
        int backend = system.contains("win") && !system.contains("darwin")
                ? opencv_videoio.CAP_DSHOW
                : opencv_videoio.CAP_AVFOUNDATION;
        return new TimedDevice(name, OpenCvCamera.device(index, backend, () -> new WebcamException(sentence)), threads);
    }

    private static String missing(int number, int cameras) {
        return cameras == 0
                ? "No camera was found."
                : "There is no camera " + number + "; the last one is " + (cameras - 1) + ".";
    }

    private static WebcamException refusal(CameraList.Entry entry) {
        if (!Files.exists(entry.node())) {
            return new WebcamException(entry.name() + " was unplugged.");
        }
        if (!Files.isReadable(entry.node())) {
            return new WebcamException(
                    "This user may not open " + entry.name() + "; on most systems the group \"video\" may.");
        }
        return new CameraBusyException(entry.name() + " is in use by another program, or gives no video.");
    }
}
