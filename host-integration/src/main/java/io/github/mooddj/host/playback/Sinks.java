package io.github.mooddj.host.playback;

import java.io.IOException;
import java.nio.file.Path;

/** Where the mix can go. */
public final class Sinks {
    private Sinks() {}

    /** The system's sound device; opened with the first block, and again after it was lost. */
    public static AudioSink device() {
        return new JavaSoundSink(SoundLines.ofThisMachine(), Pacer.realTime());
    }

    /** The device of this name, see {@link SoundDevices}; the system's own while it is gone. */
    public static AudioSink device(String name) {
        return new JavaSoundSink(new ChosenLines(name), Pacer.realTime());
    }

    /**
     * A WAV file (48 kHz, 16 bit, stereo), written in real time; emptied if it exists.
     *
     * @throws IOException with one sentence for the user if it cannot be written
     */
    public static AudioSink wav(Path file) throws IOException {
        return new WavFileSink(file, Pacer.realTime());
    }

    /** Nowhere, in real time. */
    public static AudioSink none() {
        return new PacedNullSink(Pacer.realTime());
    }
}
