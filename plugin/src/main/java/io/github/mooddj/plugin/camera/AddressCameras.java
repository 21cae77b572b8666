package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import io.github.mooddj.plugin.camera.ProbedCamera.Candidate;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Cameras in the network, video files, and FFmpeg's own test pictures. */
final class AddressCameras {
    private static final String FILTER = "lavfi:";

    private final DriverMemory memory;
    private final HungDrivers hung = new HungDrivers();

    AddressCameras(DriverMemory memory) {
        this.memory = memory;
    }

    /** The camera at an address: {@code http(s)}, {@code rtsp}, {@code rtmp}, {@code file:}, {@code lavfi:}. */
    NamedCamera camera(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith(FILTER)) {
            return only(
                    "test pictures",
                    FfmpegCamera.filter(
                            address.substring(FILTER.length()),
                            () -> new CameraTrouble(CameraWhy.OTHER, "FFmpeg does not know these test pictures.")));
        }
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return only("network camera", new MissingCamera("The camera's address is none."));
        }
        if (lower.startsWith("file:")) {
            return file(uri);
        }
        // Not the whole address: it may hold a password.
        String name = "camera at " + uri.getHost();
        Supplier<WebcamException> refusal = () -> new CameraTrouble(
                CameraWhy.UNREACHABLE, "The " + name + " cannot be reached, or gives no pictures that can be read.");
        Candidate ffmpeg = new Candidate(name, "FFmpeg", () -> FfmpegCamera.address(address, refusal));
        Candidate own = lower.startsWith("http")
                ? new Candidate(name, "HTTP", () -> new HttpCamera(uri, name))
                : new Candidate(name, "OpenCV", () -> OpenCvCamera.address(address, refusal));
        // Pulled picture by picture, a frame is never an old one, and every error is over with the next call.
        List<Candidate> order = lower.startsWith("http") ? List.of(own, ffmpeg) : List.of(ffmpeg, own);
        return new NamedCamera(name, new ProbedCamera(order, memory, hung));
    }

    private NamedCamera file(URI uri) {
        try {
            Path file = Path.of(uri);
            String name = "video " + file.getFileName();
            return only(
                    name,
                    FfmpegCamera.file(
                            file.toString(),
                            () -> new CameraTrouble(CameraWhy.MISSING, file + " is no video that can be read.")));
        } catch (IllegalArgumentException e) {
            return only("video", new MissingCamera("The video's address is none."));
        }
    }

    private static NamedCamera only(String name, NativeCamera camera) {
        return new NamedCamera(name, camera);
    }
}
