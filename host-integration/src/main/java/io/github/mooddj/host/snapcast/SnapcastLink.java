package io.github.mooddj.host.snapcast;

import io.github.mooddj.host.playback.Pacer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps up the way to a Snapcast server, on a thread of its own: everything that may take time happens there. The sink
 * takes an open connection from here and says when it broke.
 */
final class SnapcastLink implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SnapcastLink.class);
    private static final int CONNECTING_MILLIS = 2_000;
    private static final int CLOSING_MILLIS = 300;
    /** 170 ms of sound: a server that stops reading is noticed soon. */
    private static final int SENDING_BYTES = 32_768;

    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LAST_RETRY = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofSeconds(20);
    private static final Duration CONTROL_RETRY = Duration.ofSeconds(10);

    /** Where the mix can go at present. */
    enum State {
        /** Nobody knows yet. */
        TRYING,
        /** A connection is open. */
        UP,
        /** Nothing, until the next try. */
        DOWN
    }

    private final SnapcastAddress address;
    private final Pacer clock;
    private final Thread thread;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<Optional<SocketChannel>> opened = new AtomicReference<>(Optional.empty());
    private volatile State state = State.TRYING;
    private volatile Volume volume = new Volume(1, false);
    private volatile int rooms = -1;

    // Thread snapcast only, from here on.
    private Optional<RoomControl> control = Optional.empty();
    private Duration retry = FIRST_RETRY;
    private long nextTry;
    private long nextControl;
    private long upSince;

    SnapcastLink(SnapcastAddress address, Pacer clock, ThreadFactory threads) {
        this.address = address;
        this.clock = clock;
        nextTry = clock.now();
        nextControl = nextTry;
        thread = threads.newThread(this::run);
    }

    void start() {
        thread.start();
    }

    State state() {
        return state;
    }

    /** A connection that was opened, once; the caller closes it. */
    Optional<SocketChannel> take() {
        return opened.getAndSet(Optional.empty());
    }

    /** The connection that was taken broke. */
    void lost(String why) {
        log.warn("The Snapcast server {} is lost: {}", address, why);
        state = State.DOWN;
    }

    /** Whether the rooms follow the master volume; otherwise the samples have to. Any thread. */
    boolean roomsFollow() {
        return rooms >= 0;
    }

    /** How many rooms play the stream; negative while nobody knows. Any thread. */
    int rooms() {
        return rooms;
    }

    void volume(Volume wanted) {
        volume = wanted;
    }

    private void run() {
        try {
            while (!end.await(control.isPresent() ? 0 : STEP.toMillis(), TimeUnit.MILLISECONDS)) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            dropControl();
        }
    }

    private void step() {
        if (state == State.UP) {
            control();
        } else if (upSince != 0) {
            retry = since(upSince).compareTo(STEADY) >= 0 ? FIRST_RETRY : longer();
            upSince = 0;
            nextTry = clock.now() + retry.toNanos();
            dropControl();
        } else if (clock.now() - nextTry >= 0) {
            connect();
        }
    }

    private Duration longer() {
        Duration twice = retry.multipliedBy(2);
        return twice.compareTo(LAST_RETRY) < 0 ? twice : LAST_RETRY;
    }

    private Duration since(long moment) {
        return Duration.ofNanos(clock.now() - moment);
    }

    private void connect() {
        try {
            SocketChannel channel = open();
            // The rooms first: then the first sample already has the right level.
            nextControl = clock.now();
            control();
            log.info("The Snapcast server {} takes the sound", address);
            upSince = clock.now();
            opened.set(Optional.of(channel));
            state = State.UP;
        } catch (IOException | UnresolvedAddressException e) {
            if (state != State.DOWN) {
                log.warn("The Snapcast server {} cannot be reached: {}", address, e.getMessage());
            }
            state = State.DOWN;
            nextTry = clock.now() + retry.toNanos();
            retry = longer();
        }
    }

    private SocketChannel open() throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_SNDBUF, SENDING_BYTES);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.socket().connect(new InetSocketAddress(address.host(), address.port()), CONNECTING_MILLIS);
            channel.configureBlocking(false);
            return channel;
        } catch (IOException | UnresolvedAddressException e) {
            channel.close();
            throw e;
        }
    }

    private void control() {
        try {
            if (control.isEmpty() && clock.now() - nextControl >= 0) {
                nextControl = clock.now() + CONTROL_RETRY.toNanos();
                control = Optional.of(new RoomControl(address, volume));
            }
            if (control.isPresent()) {
                control.get().step(volume, STEP);
                rooms = control.get().rooms();
            }
        } catch (IOException e) {
            log.info("The rooms of {} cannot be controlled: {}", address, e.getMessage());
            dropControl();
        }
    }

    private void dropControl() {
        rooms = -1;
        try {
            if (control.isPresent()) {
                control.get().close();
            }
        } catch (IOException e) {
            log.debug("The control of {} did not end well", address, e);
        }
        control = Optional.empty();
    }

    /** Ends the thread and closes what nobody took; waits at most 0.3 s. */
    @Override
    public void close() {
        end.countDown();
        // The thread that calls this may be interrupted already: it ends all the same.
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(CLOSING_MILLIS);
            closeUntaken();
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (IOException e) {
            log.debug("A connection to {} did not end well", address, e);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeUntaken() throws IOException {
        Optional<SocketChannel> untaken = take();
        if (untaken.isPresent()) {
            untaken.get().close();
        }
    }
}
