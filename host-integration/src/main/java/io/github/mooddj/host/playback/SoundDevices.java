package io.github.mooddj.host.playback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * The machine's sound devices: those of the sound server, where there is one, then those that Java lists itself. Any
 * thread but the event dispatch thread: asking may take a second.
 */
public final class SoundDevices {
    private static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, SoundLines.FORMAT);
    /** Java's names for what the system takes by default: no choice of its own. */
    private static final List<String> DEFAULTS =
            List.of("default [default]", "Primary Sound Driver", "Default Audio Device");

    private SoundDevices() {}

    /** What can be chosen besides the system's default; may take a second. */
    public static List<SoundDevice> list() {
        List<SoundDevice> devices = new ArrayList<>(Pactl.sinks());
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            if (!DEFAULTS.contains(info.getName()) && AudioSystem.getMixer(info).isLineSupported(LINE)) {
                devices.add(new SoundDevice(info.getName(), info.getName()));
            }
        }
        return List.copyOf(devices);
    }

    /** Java's own device of this name. */
    static Optional<Mixer.Info> ofJava(String name) {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> info.getName().equals(name)
                        && AudioSystem.getMixer(info).isLineSupported(LINE))
                .findFirst();
    }
}
