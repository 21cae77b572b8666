package io.github.mooddj.plugin.bench;

import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback that sends the beginning of a file, or nothing, and then neither more nor an end. */
final class SilentServer implements AutoCloseable {
    private final PluginThreads threads = new PluginThreads();
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final byte[] beginning;

    /**
     * Starts.
     *
     * @param beginning what it sends of a file that it calls twice as long; with nothing, it does not even answer
     */
    SilentServer(byte[] beginning) throws IOException {
        this.beginning = beginning.clone();
        threads.single("bench-server").execute(this::serve);
    }

    private void serve() {
        try {
            while (true) {
                Socket client = socket.accept();
                clients.add(client);
                send(client);
            }
        } catch (IOException e) {
            // The end: the socket was closed.
        }
    }

    private void send(Socket client) {
        if (beginning.length == 0) {
            return;
        }
        try {
            OutputStream out = client.getOutputStream();
            String head = "HTTP/1.0 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: " + 2 * beginning.length;
            out.write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(beginning);
            out.flush();
        } catch (IOException e) {
            clients.remove(client);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/music.wav");
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : clients) {
            client.close();
        }
        threads.close();
    }
}
