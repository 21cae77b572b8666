package io.github.mooddj.host.vlcj;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Short videos made by ffmpeg; tests are skipped where it is missing. */
final class TestVideo {
    private TestVideo() {}

    /**
     * Four quarters, red, green, blue, white from the top left by rows, with a tone.
     *
     * @param size such as {@code 640x360}
     * @param pixelAspect width by height of a pixel, such as {@code 4/3}
     */
    static Path quarters(Path file, String size, String pixelAspect) throws IOException {
        String half = "iw/2:ih/2:t=fill";
        return make(
                file,
                "color=black:size=" + size + ":rate=25:d=60",
                "drawbox=0:0:" + half + ":color=red,drawbox=iw/2:0:" + half + ":color=lime,drawbox=0:ih/2:" + half
                        + ":color=blue,drawbox=iw/2:ih/2:" + half + ":color=white,setsar=" + pixelAspect);
    }

    private static Path make(Path file, String source, String filter) throws IOException {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-y", "-v", "error"));
        command.addAll(List.of("-f", "lavfi", "-i", source, "-f", "lavfi", "-i", "sine=400:r=48000:d=60"));
        command.addAll(List.of("-vf", filter, "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
        command.addAll(List.of("-c:a", "aac", "-shortest", file.toString()));
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            Assumptions.abort("ffmpeg is not installed: " + e.getMessage());
            throw e;
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException("ffmpeg failed");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return file;
    }
}
