package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import io.github.mooddj.plugin.camera.ProbedCamera.Candidate;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.bytedeco.opencv.global.opencv_videoio;

/** The cameras of this computer, and the drivers that may open them, in the order in which they are tried. */
final class LocalCameras {
    private static final int MOST_PROBED = 4;

    private final CameraList list;
    private final DriverMemory memory;
    private final HungDrivers hung = new HungDrivers();
    private final String system;

    /**
     * Opens nothing yet.
     *
     * @param system the system's name as Java tells it
     */
    LocalCameras(CameraList list, DriverMemory memory, String system) {
        this.list = list;
        this.memory = memory;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** The camera with this place in the list. */
    NamedCamera numbered(int number) {
        if (!system.contains("linux")) {
            String name = "camera " + number;
            return new NamedCamera(name, probed(unlisted(name, number)));
        }
        List<CameraList.Entry> entries = list.entries();
        if (number >= entries.size()) {
            return new NamedCamera("camera " + number, new MissingCamera(missing(number, entries.size())));
        }
        CameraList.Entry entry = entries.get(number);
        return new NamedCamera(entry.name(), probed(listed(entry)));
    }

    /** The first camera that opens, with whatever driver. */
    NamedCamera any() {
        if (!system.contains("linux")) {
            return numbered(0);
        }
        List<CameraList.Entry> entries = list.entries();
        if (entries.isEmpty()) {
            return new NamedCamera("camera", new MissingCamera(missing(0, 0)));
        }
        List<Candidate> candidates = entries.stream()
                .limit(MOST_PROBED)
                .flatMap(entry -> listed(entry).stream())
                .toList();
        return new NamedCamera(entries.get(0).name(), probed(candidates));
    }

    /** The device files that there are; empty text where the system has none. */
    String presence() {
        return system.contains("linux") ? list.entries().toString() : "";
    }

    private NativeCamera probed(List<Candidate> candidates) {
        return new ProbedCamera(candidates, memory, hung);
    }

    private List<Candidate> listed(CameraList.Entry entry) {
        Supplier<WebcamException> refusal = () -> refusal(entry);
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(
                entry.name(), "OpenCV", () -> OpenCvCamera.device(entry.index(), opencv_videoio.CAP_V4L2, refusal)));
        candidates.add(new Candidate(
                entry.name(),
                "FFmpeg",
                () -> FfmpegCamera.device("v4l2", entry.node().toString(), refusal)));
        if (SarxosCamera.runsOn(system)) {
            candidates.add(new Candidate(
                    entry.name(), "sarxos", () -> new SarxosCamera(entry.node().toString())));
        }
        return candidates;
    }

    /** On systems whose cameras are not files: by number, which every driver counts alike. */
    private List<Candidate> unlisted(String name, int number) {
        boolean windows = system.contains("win") && !system.contains("darwin");
        Supplier<WebcamException> refusal = () -> new CameraTrouble(
                number == 0 ? CameraWhy.MISSING : CameraWhy.OTHER,
                "There is no " + name + ", or another program has it.");
        // Windows' newer interface takes up to 20 s to open.
        int backend = windows ? opencv_videoio.CAP_DSHOW : opencv_videoio.CAP_AVFOUNDATION;
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(name, "OpenCV", () -> OpenCvCamera.device(number, backend, refusal)));
        if (!windows) {
            candidates.add(new Candidate(
                    name, "FFmpeg", () -> FfmpegCamera.device("avfoundation", number + ":none", refusal)));
        }
        if (SarxosCamera.runsOn(system)) {
            candidates.add(new Candidate(name, "sarxos", () -> new SarxosCamera(number)));
        }
        return candidates;
    }

    private static String missing(int number, int cameras) {
        return cameras == 0
                ? "No camera was found."
                : "There is no camera " + number + "; the last one is " + (cameras - 1) + ".";
    }

    private static WebcamException refusal(CameraList.Entry entry) {
        if (!Files.exists(entry.node())) {
            return new CameraTrouble(CameraWhy.UNPLUGGED, entry.name() + " was unplugged.");
        }
        if (!Files.isReadable(entry.node())) {
            return new CameraTrouble(
                    CameraWhy.FORBIDDEN,
                    "This user may not open " + entry.name() + "; on most systems the group \"video\" may.");
        }
        return new CameraTrouble(CameraWhy.IN_USE, entry.name() + " is in use by another program, or gives no video.");
    }
}
