package io.github.mooddj.host.playback;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the mix can go. Any thread makes a sink; what may be called on it then, and where, says {@link AudioSink}. Each
 * sink is closed by whoever plays on it.
 */
public final class Sinks {
    private Sinks() {}

    /** The system's sound device; opened with the first block, and again after it was lost. */
    public static AudioSink device() {
        return new JavaSoundSink(SoundLines.ofThisMachine(), Pacer.realTime());
    }

    /**
     * The device of this name, as {@link SoundDevice#name} gives it; while it is not there, the system's own, and
     * {@link AudioSink#trouble} says so. Opened with the first block.
     */
    public static AudioSink device(String name) {
        return new JavaSoundSink(new ChosenLines(name), Pacer.realTime());
    }

    /**
     * A WAV file (48 kHz, 16 bit, stereo), written in real time; made or emptied at once. Waits for the disk.
     *
     * @throws IOException with one sentence for the user if it cannot be written
     */
    public static AudioSink wav(Path file) throws IOException {
        return new WavFileSink(file, Pacer.realTime());
    }

    /** Nowhere, at the pace of a device. */
    public static AudioSink none() {
        return new PacedNullSink(Pacer.realTime());
    }
}
