package io.github.mooddj.plugin.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers second starts: whoever connects wants the window; one letter says whether it comes. */
final class SecondStarts implements Runnable {
    static final byte SHOWN = '+';
    static final byte NO_WINDOW = '-';

    private static final Logger LOG = LoggerFactory.getLogger(SecondStarts.class);

    private final ServerSocketChannel server;
    private final BooleanSupplier show;

    SecondStarts(ServerSocketChannel server, BooleanSupplier show) {
        this.server = server;
        this.show = show;
    }

    @Override
    public void run() {
        try {
            while (server.isOpen()) {
                answer(server.accept());
            }
        } catch (ClosedChannelException e) {
            LOG.debug("Second starts are not answered any more");
        } catch (IOException e) {
            LOG.warn("Second starts cannot be heard any more", e);
        }
    }

    private void answer(SocketChannel client) {
        try (client) {
            byte answer = show.getAsBoolean() ? SHOWN : NO_WINDOW;
            int unused = client.write(ByteBuffer.wrap(new byte[] {answer}));
        } catch (IOException e) {
            LOG.debug("A second start went away before its answer", e);
        }
    }
}
