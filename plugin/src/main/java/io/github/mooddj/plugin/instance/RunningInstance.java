package io.github.mooddj.plugin.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program that runs already in a data directory, as a second start sees it. */
public final class RunningInstance {
    private static final Logger LOG = LoggerFactory.getLogger(RunningInstance.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path socket;
    private final ThreadFactory threads;

    /** The one in this data directory. */
    public RunningInstance(Path data, ThreadFactory threads) {
        this.socket = SingleInstance.place(data).resolve("socket");
        this.threads = threads;
    }

    /**
     * Asks it to bring its window to the front; one that only just starts is given time.
     *
     * @param patience how long at most, whatever hangs
     * @return whether it does; false when it has no window, or does not answer
     */
    public boolean show(Duration patience) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        CountDownLatch enough = new CountDownLatch(1);
        threads.newThread(() -> answer.complete(ask(enough))).start();
        boolean shown = answer.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        enough.countDown();
        return shown;
    }

    private boolean ask(CountDownLatch enough) {
        try {
            do {
                try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    boolean connected = channel.connect(UnixDomainSocketAddress.of(socket));
                    ByteBuffer letter = ByteBuffer.allocate(1);
                    if (connected && channel.read(letter) == 1) {
                        return letter.get(0) == SecondStarts.SHOWN;
                    }
                } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
                    LOG.debug("The first start does not answer yet", e);
                }
            } while (!enough.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
