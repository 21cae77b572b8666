package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server on loopback. */
class HttpCameraTest {
    @TempDir
    private Path directory = Path.of("");

    private final AddressCameras cameras = new AddressCameras(new PluginThreads().factory("camera"));
    private HttpServer server = start();
    private byte[] jpeg = {};

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void readPicture() throws IOException {
        DemoFaces.copy("happy-010.jpg", directory.resolve("a.jpg"));
        jpeg = Files.readAllBytes(directory.resolve("a.jpg"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private FrameSource source(String path) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return new WebcamFrameSource(cameras.device(address), WarmUp.none());
    }

    private void serve(String path, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    @Test
    void aStreamsFirstPictureIsTheFrame() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            stream.writeBytes("--b\r\nContent-Type: image/jpeg\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            stream.writeBytes(jpeg);
            stream.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        serve("/stream", "multipart/x-mixed-replace; boundary=b", stream.toByteArray());
        FrameSource source = source("/stream");

        assertTrue(source.open().isEmpty());

        assertEquals(480, source.grab().orElseThrow().getWidth());
        source.close();
        assertTrue(source.grab().isEmpty());
    }

    @Test
    void aPictureAloneIsAFrameToo() {
        serve("/shot.jpg", "image/jpeg", jpeg);
        FrameSource source = source("/shot.jpg");

        assertTrue(source.open().isEmpty());
        assertEquals(480, source.grab().orElseThrow().getHeight());
        source.close();
    }

    @Test
    void whatIsNoPictureIsRefusedWithoutTheAddress() {
        serve("/page", "text/html", "<html>secret</html>".getBytes(StandardCharsets.US_ASCII));

        FrameSource.Refusal refusal = source("/page").open().orElseThrow();

        assertEquals("The camera at 127.0.0.1 cannot be reached or gives no JPEG pictures.", refusal.sentence());
    }

    @Test
    void aDamagedPictureIsRefused() {
        byte[] damaged = jpeg.clone();
        java.util.Arrays.fill(damaged, 2, 400, (byte) 0x55);
        serve("/damaged", "image/jpeg", damaged);

        assertTrue(source("/damaged").open().isPresent());
    }

    @Test
    void anAddressThatCannotBeReadHereIsRefusedInASentence() {
        FrameSource source = new WebcamFrameSource(cameras.device("rtsp://127.0.0.1:1/none"), WarmUp.none());

        FrameSource.Refusal refusal = source.open().orElseThrow();

        assertTrue(refusal.sentence().contains("rtsp"), refusal.sentence());
    }
}
