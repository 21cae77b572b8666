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
    private static final long SOON_FRAMES = Frames.PER_SECOND / 3;
    private static final long JAVA_FRAMES = 30 * Frames.PER_SECOND;

    private final String name;
    /** The question which stream is ours: a line that ran dry gets a new one, so that it is asked before each move. */
    private Optional<Process> asking = Optional.empty();

    private Optional<Process> moving = Optional.empty();
    private boolean ofJava;
    private boolean ofServer;
    private long untilLook;
    private long sinceJava;
    private volatile Optional<String> trouble = Optional.empty();

    ChosenLines(String name) {
        this.name = name;
    }

    @Override
    public SourceDataLine open(int bufferBytes) throws LineUnavailableException {
        asking = Optional.empty();
        moving = Optional.empty();
        untilLook = SOON_FRAMES;
        sinceJava = 0;
        Optional<Mixer.Info> own = SoundDevices.ofJava(name);
        ofJava = own.isPresent();
        SourceDataLine line = own.isPresent()
                ? AudioSystem.getSourceDataLine(FORMAT, own.get())
                : AudioSystem.getSourceDataLine(FORMAT);
        line.open(FORMAT, bufferBytes);
        trouble = Optional.empty();
        if (!ofJava) {
            // What plays has to be there before it can be moved: silence, until it is where it should be.
            line.start();
            line.write(new byte[bufferBytes], 0, Math.min(line.available(), bufferBytes));
            Optional<String> input = Pactl.askForInputs().flatMap(Pactl::ownInput);
            ofServer = input.isPresent();
            told(input.flatMap(number -> Pactl.move(number, name))
                    .filter(Pactl::succeeds)
                    .isPresent());
        }
        return line;
    }

    private void told(boolean there) {
        trouble = there
                ? Optional.empty()
                : Optional.of("\"" + name + "\" is not connected: the sound goes to the system's sound device");
    }

    @Override
    public boolean another(int frames) {
        if (ofJava) {
            return false;
        }
        moving.filter(process -> !process.isAlive()).ifPresent(ended -> {
            told(ended.exitValue() == 0);
            moving = Optional.empty();
        });
        asking.filter(process -> !process.isAlive()).ifPresent(ended -> {
            Optional<String> input = Pactl.ownInput(ended);
            ofServer = input.isPresent();
            moving = input.flatMap(number -> Pactl.move(number, name));
            asking = Optional.empty();
        });
        untilLook -= frames;
        if (untilLook <= 0 && moving.isEmpty() && asking.isEmpty()) {
            untilLook = SERVER_FRAMES;
            asking = Pactl.askForInputs();
        }
        return isBackInJava(frames);
    }

    /** Asked seldom: Java takes its time to list its devices. */
    private boolean isBackInJava(int frames) {
        sinceJava += frames;
        if (ofServer || sinceJava < JAVA_FRAMES) {
            return false;
        }
        sinceJava = 0;
        return SoundDevices.ofJava(name).isPresent();
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }
}
