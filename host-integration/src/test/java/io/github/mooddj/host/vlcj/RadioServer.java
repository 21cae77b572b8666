package io.github.mooddj.host.vlcj;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;

/**
 * An internet radio on the loopback: an MP3 tone without an end, at the pace of sound, with titles between the samples
 * as SHOUTcast and Icecast send them; it can misbehave in every way that a radio does.
 */
final class RadioServer implements AutoCloseable {
    /** What it does with whoever comes. */
    enum Manner {
        /** Plays. */
        PLAY,
        /** Says that there is nothing. */
        NOT_FOUND,
        /** Takes the request and says nothing. */
        MUTE,
        /** Plays 2 s and keeps the connection. */
        STALL
    }

    private static final int BYTES_PER_SECOND = 8_000;
    private static final int AHEAD_SECONDS = 2;
    private static final int BETWEEN_TITLES = 2_000;
    private static final long STEP_NANOS = 50_000_000L;

    private final byte[] sound;
    private final List<Socket> listeners = new CopyOnWriteArrayList<>();
    private final int port;
    private ServerSocket socket;
    private volatile Manner manner = Manner.PLAY;
    private volatile String title = "";
    private final AtomicInteger requests = new AtomicInteger();

    /** Goes on air; the test is skipped where ffmpeg is missing, which makes the sound. */
    RadioServer(Path directory) throws IOException {
        sound = tone(directory.resolve("radio.mp3"));
        socket = listen(0);
        port = socket.getLocalPort();
    }

    private static byte[] tone(Path file) throws IOException {
        try {
            Process process = new ProcessBuilder(
                            "ffmpeg",
                            "-y",
                            "-v",
                            "error",
                            "-f",
                            "lavfi",
                            "-i",
                            "sine=400:r=48000:d=60",
                            "-af",
                            "volume=2",
                            "-c:a",
                            "libmp3lame",
                            "-b:a",
                            "64k",
                            "-write_xing",
                            "0",
                            "-id3v2_version",
                            "0",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("ffmpeg failed");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            Assumptions.abort("ffmpeg is not installed: " + e.getMessage());
        }
        return Files.readAllBytes(file);
    }

    private ServerSocket listen(int wanted) throws IOException {
        ServerSocket made = new ServerSocket();
        made.setReuseAddress(true);
        made.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        start("radio", () -> accept(made));
        return made;
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket from) {
        try {
            while (true) {
                Socket listener = from.accept();
                listeners.add(listener);
                start("radio-listener", () -> serve(listener));
            }
        } catch (IOException e) {
            // Off air.
        }
    }

    private void serve(Socket listener) {
        try {
            boolean titles = wantsTitles(listener);
            requests.incrementAndGet();
            OutputStream out = listener.getOutputStream();
            if (manner == Manner.NOT_FOUND) {
                out.write("HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                listener.close();
            } else if (manner != Manner.MUTE) {
                out.write(("HTTP/1.0 200 OK\r\nContent-Type: audio/mpeg\r\nicy-name: Loop FM\r\n"
                                + (titles ? "icy-metaint: " + BETWEEN_TITLES + "\r\n" : "") + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                play(out, titles);
            }
        } catch (IOException e) {
            // The listener has gone.
        }
    }

    private static boolean wantsTitles(Socket listener) throws IOException {
        BufferedReader request =
                new BufferedReader(new InputStreamReader(listener.getInputStream(), StandardCharsets.US_ASCII));
        boolean titles = false;
        for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
            titles |= line.toLowerCase(Locale.ROOT).startsWith("icy-metadata: 1");
        }
        return titles;
    }

    private void play(OutputStream out, boolean titles) throws IOException {
        long start = System.nanoTime();
        String told = "";
        for (int sent = 0; ; sent += BETWEEN_TITLES) {
            while (sent > (System.nanoTime() - start) / 1e9 * BYTES_PER_SECOND + AHEAD_SECONDS * BYTES_PER_SECOND
                    || (manner == Manner.STALL && sent >= AHEAD_SECONDS * BYTES_PER_SECOND)) {
                LockSupport.parkNanos(STEP_NANOS);
            }
            for (int i = 0; i < BETWEEN_TITLES; i += 500) {
                out.write(sound, (sent + i) % (sound.length / 500 * 500), 500);
            }
            if (titles) {
                out.write(told.equals(title) ? new byte[1] : title());
                told = title;
            }
            out.flush();
        }
    }

    private byte[] title() {
        byte[] text = ("StreamTitle='" + title + "';").getBytes(StandardCharsets.UTF_8);
        int blocks = (text.length + 15) / 16;
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.write(blocks);
        made.writeBytes(text);
        made.writeBytes(new byte[blocks * 16 - text.length]);
        return made.toByteArray();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/loop.mp3");
    }

    void setTitle(String wanted) {
        title = wanted;
    }

    void setManner(Manner wanted) {
        manner = wanted;
    }

    int requests() {
        return requests.get();
    }

    /** Hangs up on everybody, and takes new listeners. */
    void hangUp() throws IOException {
        for (Socket listener : List.copyOf(listeners)) {
            listener.close();
            listeners.remove(listener);
        }
    }

    /** Goes off air: connections are refused. */
    void goOff() throws IOException {
        socket.close();
        hangUp();
    }

    /** Goes on air again at the same address. */
    void comeBack() throws IOException {
        socket = listen(port);
    }

    @Override
    public void close() throws IOException {
        goOff();
    }
}
