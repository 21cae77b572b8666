package io.github.mooddj.host.playback;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Two channels into one stereo signal: fades and volumes per sample, then the limiter. {@link #render} belongs to
 * thread audio-mixer and allocates nothing; everything else may be called from one other thread and takes effect with
 * the next block.
 */
final class Mixer {
    private static final long VOLUME_FRAMES = Frames.PER_SECOND / 50;

    private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
    private final Crossfader crossfader = new Crossfader();
    private final Channel[] channels = {new Channel(0, crossfader), new Channel(1, crossfader)};
    private final Ramp transport = new Ramp(1);
    private final Ramp volume = new Ramp(1);
    private final Limiter limiter = new Limiter();
    private final float[] master = new float[Frames.BLOCK];
    private Succession succession = Succession.NONE;
    private int follower;
    private long rendered;
    private long sent;
    private long done;
    private volatile long fadeRemaining;
    private volatile boolean frozen;
    private volatile long published;
    private volatile long clock;

    /** Puts a track on a channel, silent until a fade brings it in. */
    void attach(int deck, RingBuffer pcm, TrackGain trackGain) {
        send(() -> channels[deck].attach(pcm, trackGain));
    }

    /** Takes it off again. */
    void detach(int deck) {
        send(() -> channels[deck].detach());
    }

    /**
     * Puts a track on a channel that begins in the very frame after the other channel's last one, at that one's gain.
     * Until then it is not read.
     */
    void follow(int deck, RingBuffer pcm, TrackGain trackGain, Succession wanted) {
        send(() -> {
            channels[deck].attach(pcm, trackGain);
            succession = wanted;
            follower = deck;
        });
    }

    void fade(Crossfade plan) {
        send(() -> crossfader.start(plan));
    }

    /** Master volume and mute in one factor, reached within 20 ms. */
    void volume(Gain wanted) {
        send(() -> volume.moveTo(wanted.amplitude(), CrossfadeCurve.LINEAR, VOLUME_FRAMES));
    }

    /** Fades everything down; at the bottom nothing is read any more, and fades stand still. */
    void pause(long frames) {
        send(() -> transport.moveTo(0, CrossfadeCurve.S_CURVE, frames));
    }

    /** Reads on and fades everything up. */
    void resume(long frames) {
        send(() -> transport.moveTo(1, CrossfadeCurve.S_CURVE, frames));
    }

    private void send(Runnable command) {
        sent++;
        commands.add(command);
    }

    /** Whether everything that was sent has been carried out, the fade of the decks to its end. Sender only. */
    boolean settled() {
        return applied() && fadeRemaining == 0;
    }

    /** Whether the pause has reached its bottom. Sender only. */
    boolean frozen() {
        return applied() && frozen;
    }

    private boolean applied() {
        return published == sent;
    }

    /** Frames that the fade of the decks still takes; any thread. */
    long fadeRemaining() {
        return fadeRemaining;
    }

    /** Frames rendered since the start; any thread. */
    long clock() {
        return clock;
    }

    /** The figures of a channel; any thread. */
    Channel channel(int deck) {
        return channels[deck];
    }

    /**
     * Makes the next frames of the mix.
     *
     * @param mix gets interleaved left and right, from index 0, true peak below -1 dBFS
     * @param frames at most {@link Frames#BLOCK}
     */
    void render(float[] mix, int frames) {
        mix(mix, frames);
        limiter.process(mix, frames);
    }

    /** The same before the limiter. */
    void mix(float[] mix, int frames) {
        for (Runnable next = commands.poll(); next != null; next = commands.poll()) {
            next.run();
            done++;
        }
        Arrays.fill(mix, 0, frames * Frames.CHANNELS, 0);
        boolean still = transport.amplitude() == 0 && transport.remaining() == 0;
        for (int i = 0; i < frames; i++) {
            master[i] = (float) (transport.next() * volume.next());
        }
        if (still) {
            channels[0].quiet();
            channels[1].quiet();
        } else if (succession.waits()) {
            inSuccession(mix, frames);
        } else {
            together(mix, frames);
        }
        fadeRemaining = crossfader.remaining();
        frozen = still;
        rendered += frames;
        clock = rendered;
        published = done;
    }

    private void together(float[] mix, int frames) {
        for (Channel channel : channels) {
            channel.pass(frames - channel.addTo(mix, master, 0, frames));
        }
    }

    private void inSuccession(float[] mix, int frames) {
        Channel first = channels[1 - follower];
        Channel second = channels[follower];
        int end = first.addTo(mix, master, 0, frames);
        if (end < frames && first.drained() && succession.take()) {
            crossfader.handOver(1 - follower, follower);
            end = second.addTo(mix, master, end, frames);
            second.pass(frames - end);
            first.quiet();
        } else {
            first.pass(frames - end);
            second.quiet();
        }
    }
}
