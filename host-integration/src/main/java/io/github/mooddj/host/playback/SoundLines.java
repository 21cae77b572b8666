package io.github.mooddj.host.playback;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Opens the machine's sound device; the test's fake has one that can be pulled out. */
interface SoundLines {
    /** What {@link JavaSoundSink} writes: 48 kHz, 16 bit, stereo, little-endian. */
    AudioFormat FORMAT = new AudioFormat(Frames.PER_SECOND, Short.SIZE, Frames.CHANNELS, true, false);

    /**
     * Opens the device.
     *
     * @param bufferBytes how much it should buffer
     * @throws LineUnavailableException if it is busy
     * @throws IllegalArgumentException if there is none
     */
    SourceDataLine open(int bufferBytes) throws LineUnavailableException;

    /**
     * Called with every block while a line is open; returns at once.
     *
     * @param frames that were sent since the last call
     * @return whether another device should be opened instead, because the one that is wanted is back
     */
    default boolean another(int frames) {
        return false;
    }

    /** A sentence without a full stop while what is open is not what is wanted. Any thread. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** The machine's own. */
    static SoundLines ofThisMachine() {
        return bufferBytes -> {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, bufferBytes);
            return line;
        };
    }
}
