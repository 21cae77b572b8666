package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real OpenCV, over files instead of a device. */
class OpenCvCameraTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void aFrameComesWithItsColoursAndThenTheStreamEnds() throws IOException {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 32; x++) {
            for (int y = 0; y < 48; y++) {
                picture.setRGB(x, y, 0xff0000);
                picture.setRGB(x + 32, y, 0x0000ff);
            }
        }
        ImageIO.write(picture, "png", directory.resolve("frame_00.png").toFile());
        OpenCvCamera camera = OpenCvCamera.address(
                directory.resolve("frame_%02d.png").toString(), () -> new WebcamException("refused"));

        camera.open();
        BufferedImage frame = camera.grab().orElseThrow();

        assertEquals(64, frame.getWidth());
        assertEquals(48, frame.getHeight());
        assertEquals(0xffff0000, frame.getRGB(3, 5));
        assertEquals(0xff0000ff, frame.getRGB(60, 40));
        assertEquals(Optional.empty(), camera.grab());
        camera.release();
        camera.release();
        assertEquals(Optional.empty(), camera.grab());
    }

    @Test
    void whatCannotBeOpenedIsRefusedWithTheSentence() {
        OpenCvCamera camera =
                OpenCvCamera.address(directory.resolve("none.avi").toString(), () -> new WebcamException("refused"));

        WebcamException refusal = assertThrows(WebcamException.class, camera::open);

        assertEquals("refused", refusal.getMessage());
        camera.release();
    }

    @Test
    void aComputerWithoutACameraSaysSo() throws IOException {
        LocalCameras none = new LocalCameras(new CameraList(directory, directory), new DriversOfThisRun(), "Linux");

        assertEquals(
                "No camera was found.",
                assertThrows(
                                WebcamException.class,
                                () -> none.numbered(0).camera().open())
                        .getMessage());
    }

    @Test
    void theListNamesCamerasAndLeavesOutTheirSecondNodes() throws IOException {
        node("video0", "0", "Built-in\n");
        node("video1", "1", "Built-in\n");
        node("video10", "0", "");
        node("video2", "0", "USB camera\n");
        Files.createFile(directory.resolve("videotape"));

        List<CameraList.Entry> entries = new CameraList(directory, directory.resolve("sys")).entries();

        assertEquals(
                List.of("Built-in", "USB camera", "camera 10"),
                entries.stream().map(CameraList.Entry::name).toList());
        assertEquals(
                List.of(0, 2, 10), entries.stream().map(CameraList.Entry::index).toList());
    }

    @Test
    void aCameraThatWillNotOpenIsCalledBusy() throws IOException {
        node("video0", "0", "Broken camera");
        LocalCameras cameras =
                new LocalCameras(new CameraList(directory, directory.resolve("sys")), new DriversOfThisRun(), "Linux");

        CameraTrouble refusal = assertThrows(
                CameraTrouble.class, () -> cameras.numbered(0).camera().open());

        assertEquals(CameraWhy.IN_USE, refusal.why());
        assertTrue(String.valueOf(refusal.getMessage()).startsWith("Broken camera is in use"), refusal::getMessage);
    }

    private void node(String node, String index, String name) throws IOException {
        Files.createFile(directory.resolve(node));
        Path system = Files.createDirectories(directory.resolve("sys").resolve(node));
        Files.writeString(system.resolve("index"), index);
        Files.writeString(system.resolve("name"), name);
    }
}
