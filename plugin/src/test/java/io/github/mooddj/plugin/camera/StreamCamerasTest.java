package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real FFmpeg, over its own test pictures and a video file. */
class StreamCamerasTest {
    @TempDir
    private Path directory = Path.of("");

    private final AddressCameras cameras = new AddressCameras(new DriversOfThisRun());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "testsrc2=size=640x480:rate=15 | 640 | 480",
                "testsrc2=size=160x120:rate=15 | 160 | 120",
                "testsrc2=size=3840x2160:rate=15 | 3840 | 2160",
                "testsrc2=size=646x478:rate=15 | 646 | 478",
                "testsrc2=size=320x240:rate=15,format=gray | 320 | 240",
                "testsrc2=size=320x240:rate=15,format=gray10le | 320 | 240",
                "testsrc2=size=320x240:rate=15,format=yuv422p10le | 320 | 240",
                "testsrc2=size=320x240:rate=15,transpose=1 | 240 | 320"
            })
    void everyKindOfPictureBecomesAFrame(String graph, int width, int height) {
        NativeCamera camera = cameras.camera("lavfi:" + graph).camera();
        camera.open();
        BufferedImage first = camera.grab().orElseThrow();
        BufferedImage second = camera.grab().orElseThrow();
        camera.release();
        camera.release();

        assertEquals(width, first.getWidth());
        assertEquals(height, first.getHeight());
        assertEquals(CameraWhy.NONE, Light.judge(first));
        assertFalse(
                Arrays.equals(
                        first.getRGB(0, 0, width, height, null, 0, width),
                        second.getRGB(0, 0, width, height, null, 0, width)),
                "the pictures move");
        assertTrue(camera.grab().isEmpty());
    }

    @Test
    void aVideoFileBeginsAgainAtItsEnd() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ffmpeg")), "ffmpeg is not installed");
        Path video = directory.resolve("two frames.mkv");
        int made = new ProcessBuilder(
                        "/usr/bin/ffmpeg",
                        "-v",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=size=320x240:rate=15",
                        "-frames:v",
                        "2",
                        "-c:v",
                        "mjpeg",
                        video.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(0, made);

        NamedCamera camera = cameras.camera(video.toUri().toString());
        camera.camera().open();
        for (int i = 0; i < 7; i++) {
            assertEquals(320, camera.camera().grab().orElseThrow().getWidth());
        }
        camera.camera().release();
        assertEquals("video two frames.mkv", camera.name());
    }

    @Test
    void whatIsNoVideoIsRefusedInASentence() throws IOException {
        Path text = Files.writeString(directory.resolve("no.mkv"), "no video at all");
        NativeCamera camera = cameras.camera(text.toUri().toString()).camera();

        CameraTrouble trouble = assertThrows(CameraTrouble.class, camera::open);

        assertTrue(String.valueOf(trouble.getMessage()).endsWith("no.mkv is no video that can be read."));
        assertTrue(camera.grab().isEmpty());
        NativeCamera nonsense = cameras.camera("lavfi:nonsense").camera();
        assertThrows(CameraTrouble.class, nonsense::open);
    }
}
