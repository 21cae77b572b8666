package io.github.mooddj.host.snapcast;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Accepts connections and reads nothing; its control is closed. */
final class DeafServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();
    final SnapcastAddress address;

    DeafServer() throws IOException {
        socket = new ServerSocket();
        socket.setReceiveBufferSize(8_192);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int closed;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = unused.getLocalPort();
        }
        address = new SnapcastAddress("127.0.0.1", socket.getLocalPort(), closed);
        Thread thread = new Thread(this::run, "deaf-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                accepted.add(socket.accept());
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    int connections() {
        return accepted.size();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket open : accepted) {
            open.close();
        }
    }
}
