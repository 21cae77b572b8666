package io.github.mooddj.host.playback;

import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * The device that the user chose: one of the sound server's or one that Java lists. While it is gone, the system's
 * default plays, with a line about it; it is looked for every few seconds. Thread audio-mixer.
 */
final class ChosenLines implements SoundLines {
    private static final long SERVER_FRAMES = 5 * Frames.PER_SECOND;
    private static final long JAVA_FRAMES = 30 * Frames.PER_SECOND;

    private final String name;
    private Optional<String> input = Optional.empty();
    private Optional<Process> moving = Optional.empty();
    private boolean ofJava;
    private long sinceLook;
    private volatile Optional<String> trouble = Optional.empty();

    ChosenLines(String name) {
        this.name = name;
    }

    @Override
    public SourceDataLine open(int bufferBytes) throws LineUnavailableException {
        sinceLook = 0;
        input = Optional.empty();
        Optional<Mixer.Info> own = SoundDevices.ofJava(name);
        ofJava = own.isPresent();
        if (own.isPresent()) {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT, own.get());
            line.open(FORMAT, bufferBytes);
            trouble = Optional.empty();
            return line;
        }
        SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
        line.open(FORMAT, bufferBytes);
        // Silent as yet: what plays has to be there before it can be moved.
        line.start();
        input = Pactl.ownInput();
        told(input.flatMap(number -> Pactl.move(number, name))
                .filter(Pactl::succeeds)
                .isPresent());
        return line;
    }

    private void told(boolean there) {
        trouble = there
                ? Optional.empty()
                : Optional.of("\"" + name + "\" is not connected: the sound goes to the system's sound device");
    }

    @Override
    public boolean another(int frames) {
        sinceLook += frames;
        if (ofJava) {
            return false;
        } else if (input.isEmpty()) {
            // No sound server: only a device of Java's can come back.
            if (sinceLook < JAVA_FRAMES) {
                return false;
            }
            sinceLook = 0;
            return SoundDevices.ofJava(name).isPresent();
        }
        moving.filter(process -> !process.isAlive()).ifPresent(ended -> {
            told(ended.exitValue() == 0);
            moving = Optional.empty();
        });
        if (sinceLook >= SERVER_FRAMES && moving.isEmpty()) {
            sinceLook = 0;
            moving = Pactl.move(input.get(), name);
        }
        return false;
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }
}
