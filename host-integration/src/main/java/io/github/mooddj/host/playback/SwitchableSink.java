package io.github.mooddj.host.playback;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A sink that can be exchanged while the music plays, and whose sound can be looked at. */
public final class SwitchableSink implements AudioSink {
    private final Queue<AudioSink> coming = new ConcurrentLinkedQueue<>();
    private final SoundTap tap = new SoundTap();
    private AudioSink current;
    private volatile AudioSink newest;
    private volatile long pastUnderruns;

    /** Begins with this one. */
    public SwitchableSink(AudioSink first) {
        current = first;
        newest = first;
    }

    /** The mix goes there from the next block on, and what it went to is closed. One thread, the player's owner. */
    public void use(AudioSink sink) {
        coming.add(sink);
        newest = sink;
    }

    /** What goes through. */
    public SoundTap tap() {
        return tap;
    }

    @Override
    public void write(float[] samples, int frames) {
        takeNewest();
        tap.add(samples, frames);
        current.write(samples, frames);
    }

    private void takeNewest() {
        for (AudioSink next = coming.poll(); next != null; next = coming.poll()) {
            long before = pastUnderruns;
            pastUnderruns = before + current.underruns();
            current.close();
            current = next;
        }
    }

    @Override
    public String description() {
        return newest.description();
    }

    @Override
    public boolean audible() {
        return newest.audible();
    }

    @Override
    public int latency() {
        return newest.latency();
    }

    @Override
    public Optional<String> trouble() {
        return newest.trouble();
    }

    @Override
    public long underruns() {
        return pastUnderruns + newest.underruns();
    }

    @Override
    public boolean takesVolume(Gain volume, boolean muted) {
        return newest.takesVolume(volume, muted);
    }

    @Override
    public void close() {
        takeNewest();
        current.close();
    }
}
