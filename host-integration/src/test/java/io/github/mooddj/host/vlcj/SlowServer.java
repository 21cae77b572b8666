package io.github.mooddj.host.vlcj;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback that sends the beginning of a file and then nothing more, without hanging up. */
final class SlowServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final byte[] beginning;
    private final long claimed;

    /**
     * Starts.
     *
     * @param beginning what it sends; with nothing, it sends no answer at all
     * @param claimed how many bytes it says that there are
     */
    SlowServer(byte[] beginning, long claimed) throws IOException {
        this.beginning = beginning.clone();
        this.claimed = claimed;
        Thread thread = new Thread(this::serve, "slow-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                if (beginning.length > 0) {
                    OutputStream out = client.getOutputStream();
                    out.write(("HTTP/1.0 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: " + claimed + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    out.write(beginning);
                    out.flush();
                }
            } catch (IOException e) {
                // A client that hangs up, or the end.
            }
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/music.wav");
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }
}
