package io.github.mooddj.host.snapcast;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.playback.Ramp;
import io.github.mooddj.host.playback.SampleBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the mix to a Snapcast server, in real time; while there is none, to a sink of this machine. The volume goes to
 * the rooms over the server's control, or into the samples where that cannot be reached.
 */
public final class SnapcastSink implements AudioSink {
    private static final Logger log = LoggerFactory.getLogger(SnapcastSink.class);
    private static final int VOLUME_FRAMES = Frames.PER_SECOND / 50;
    /** Silence of 100 ms in advance, so that the server never waits for a block that is a little late. */
    private static final int LEAD_BYTES = Frames.PER_SECOND / 10 * SampleBytes.PER_FRAME;

    private static final long DEAD_NANOS = 1_000_000_000L;
    private static final long REST_NANOS = 2_000_000L;

    private final SnapcastAddress address;
    private final Supplier<AudioSink> here;
    private final Pacer pacer;
    private final SnapcastLink link;
    private final SampleBytes bytes = new SampleBytes();
    private final float[] scaled = new float[Frames.BLOCK * Frames.CHANNELS];
    private final Ramp ramp = new Ramp(0);
    private double target;
    private Optional<SocketChannel> server = Optional.empty();
    private volatile Optional<AudioSink> local = Optional.empty();
    private volatile Volume volume = new Volume(1, false);
    private boolean closed;

    /**
     * Begins to look for the server.
     *
     * @param address where it listens
     * @param local opens the sink to use while the server is away; called and used on thread audio-mixer
     * @param threads makes thread snapcast; named, daemon
     */
    public SnapcastSink(SnapcastAddress address, Supplier<AudioSink> local, ThreadFactory threads) {
        this.address = address;
        here = local;
        pacer = Pacer.realTime();
        link = new SnapcastLink(address, Pacer.realTime(), threads);
        link.start();
    }

    @Override
    public void write(float[] samples, int frames) {
        if (closed) {
            return;
        }
        link.take().ifPresent(this::begin);
        if (server.isPresent()) {
            moveTo(link.roomsFollow() ? 1 : volume.factor());
            scale(samples, frames);
            send(ByteBuffer.wrap(bytes.of(scaled, frames), 0, frames * SampleBytes.PER_FRAME));
            pacer.await(frames);
        } else if (link.state() == SnapcastLink.State.DOWN) {
            moveTo(volume.factor());
            scale(samples, frames);
            local().write(scaled, frames);
        } else {
            pacer.await(frames);
        }
    }

    private void begin(SocketChannel channel) {
        local.ifPresent(AudioSink::close);
        local = Optional.empty();
        server = Optional.of(channel);
        pacer.restart();
        fromSilence();
        send(ByteBuffer.allocate(LEAD_BYTES));
    }

    private AudioSink local() {
        AudioSink open = local.orElseGet(here);
        local = Optional.of(open);
        return open;
    }

    private void fromSilence() {
        target = 0;
        ramp.moveTo(0, CrossfadeCurve.LINEAR, 0);
    }

    private void moveTo(double wanted) {
        if (wanted != target) {
            target = wanted;
            ramp.moveTo(wanted, CrossfadeCurve.LINEAR, VOLUME_FRAMES);
        }
    }

    private void scale(float[] samples, int frames) {
        for (int i = 0; i < frames; i++) {
            float factor = (float) ramp.next();
            scaled[2 * i] = samples[2 * i] * factor;
            scaled[2 * i + 1] = samples[2 * i + 1] * factor;
        }
    }

    /** Hands over what the server takes; one that takes nothing for 1 s is lost. */
    private void send(ByteBuffer block) {
        long lastProgress = pacer.now();
        try {
            while (server.isPresent()
                    && block.hasRemaining()
                    && !Thread.currentThread().isInterrupted()) {
                if (server.get().write(block) > 0) {
                    lastProgress = pacer.now();
                } else if (pacer.now() - lastProgress > DEAD_NANOS) {
                    lose("it takes no sound any more");
                } else {
                    pacer.rest(REST_NANOS);
                }
            }
        } catch (IOException e) {
            lose(String.valueOf(e.getMessage()));
        }
    }

    private void lose(String why) {
        hangUp();
        fromSilence();
        if (!Thread.currentThread().isInterrupted()) {
            link.lost(why);
        }
    }

    private void hangUp() {
        try {
            if (server.isPresent()) {
                server.get().close();
            }
        } catch (IOException e) {
            log.debug("The connection to {} did not end well", address, e);
        }
        server = Optional.empty();
    }

    @Override
    public boolean takesVolume(Gain wanted, boolean muted) {
        volume = new Volume(wanted.amplitude(), muted);
        link.volume(volume);
        return true;
    }

    @Override
    public String description() {
        if (link.state() == SnapcastLink.State.UP) {
            int rooms = link.rooms();
            String where = "Snapcast server " + address;
            return rooms < 0 ? where : where + ", " + (rooms == 1 ? "1 room" : rooms + " rooms");
        }
        return local.map(AudioSink::description).orElse("Looking for the Snapcast server " + address);
    }

    @Override
    public boolean audible() {
        return link.state() != SnapcastLink.State.DOWN
                || local.map(AudioSink::audible).orElse(true);
    }

    @Override
    public Optional<String> trouble() {
        return link.state() == SnapcastLink.State.DOWN
                ? Optional.of("The Snapcast server " + address
                        + " cannot be reached: the music plays on this machine until it is back")
                : Optional.empty();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        link.close();
        hangUp();
        local.ifPresent(AudioSink::close);
        local = Optional.empty();
    }
}
