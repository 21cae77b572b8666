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
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server on loopback. */
class HttpCameraTest {
    @TempDir
    private Path directory = Path.of("");

    private final AddressCameras cameras = new AddressCameras(new DriversOfThisRun());
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
        return source(cameras.camera(address));
    }

    private FrameSource source(NamedCamera camera) {
        CameraThreads threads = new CameraThreads(new PluginThreads().factory("camera"));
        return new WebcamFrameSource(new TimedDevice(camera.name(), camera.camera(), new TimedCalls(threads)), false);
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
    void lengthsThatLieDoNotMatter() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes("--b\r\nContent-Length: 7\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        stream.writeBytes(jpeg);
        serve("/lies", "multipart/x-mixed-replace; boundary=other", stream.toByteArray());
        server.createContext("/short", exchange -> {
            exchange.sendResponseHeaders(200, 10L * jpeg.length);
            exchange.getResponseBody().write(jpeg);
            exchange.getResponseBody().flush();
            exchange.close();
        });

        for (String path : List.of("/lies", "/short")) {
            FrameSource source = source(path);
            assertTrue(source.open().isEmpty(), path);
            assertEquals(480, source.grab().orElseThrow().getWidth());
            source.close();
        }
    }

    @Test
    void aServerThatDiesGivesNoPictureUntilItIsBack() throws IOException {
        serve("/shot.jpg", "image/jpeg", jpeg);
        FrameSource source = source("/shot.jpg");
        assertTrue(source.open().isEmpty());
        InetSocketAddress address = server.getAddress();

        server.stop(0);
        assertTrue(source.grab().isEmpty());
        assertTrue(source.isOpen(), "asked again");

        server = HttpServer.create(address, 0);
        serve("/shot.jpg", "image/jpeg", jpeg);
        server.start();
        assertEquals(480, source.grab().orElseThrow().getWidth());
        source.close();
    }

    @Test
    void aServerThatStallsIsGivenUp() {
        CountDownLatch over = new CountDownLatch(1);
        server.createContext("/stall", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(jpeg, 0, 1000);
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        FrameSource.Refusal refusal = source("/stall").open().orElseThrow();
        over.countDown();

        assertEquals(CameraWhy.UNREACHABLE, refusal.why());
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
        FrameSource source = source(cameras.camera("rtsp://127.0.0.1:1/none"));

        FrameSource.Refusal refusal = source.open().orElseThrow();

        assertEquals(CameraWhy.UNREACHABLE, refusal.why());
    }
}
