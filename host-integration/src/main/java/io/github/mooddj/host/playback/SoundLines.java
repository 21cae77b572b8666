package io.github.mooddj.host.playback;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Opens the machine's sound device; the test's fake has one that can be pulled out. */
interface SoundLines {
    /** What {@link JavaSoundSink} writes: 48 kHz, 16 bit, stereo, little-endian. */
    AudioFormat FORMAT = new AudioFormat(Frames.PER_SECOND, Short.SIZE, Frames.CHANNELS, true, false);

    /**
     * Opens the device that the system takes by default.
     *
     * @param bufferBytes how much it should buffer
     * @throws LineUnavailableException if it is busy
     * @throws IllegalArgumentException if there is none
     */
    SourceDataLine open(int bufferBytes) throws LineUnavailableException;

    /** The machine's own. */
    static SoundLines ofThisMachine() {
        return bufferBytes -> {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, bufferBytes);
            return line;
        };
    }
}
