package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.plugin.settings.SoundRecord;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** Looks at what the program needs from a machine, one thing a method. Nothing is opened that can see or be heard. */
final class Examination {
    private static final int OLDEST_JAVA = 17;

    /** The demo's music and the unpacked native libraries, with some room. */
    private static final long LITTLE_SPACE = 1000L * 1000 * 1000;

    private Examination() {}

    static Finding java() {
        int version = Runtime.version().feature();
        String words = System.getProperty("java.version") + " of " + System.getProperty("java.vendor");
        return version >= OLDEST_JAVA
                ? Finding.ok("Java", words)
                : Finding.bad("Java", words + " is too old: install a JDK of version " + OLDEST_JAVA + " or newer");
    }

    static Finding libVlc() {
        VlcLibrary library = VlcLibrary.find();
        if (library instanceof VlcLibrary.Found found) {
            return Finding.ok("libVLC", found.version());
        } else if (library instanceof VlcLibrary.Missing missing) {
            return Finding.bad("libVLC", missing.reason());
        }
        throw new AssertionError(library);
    }

    /** Devices that take what the mixer writes: 48 kHz, 16 bit, stereo. */
    static Finding sound() {
        DataLine.Info line = new DataLine.Info(SourceDataLine.class, new AudioFormat(48_000, 16, 2, true, false));
        List<String> devices = Arrays.stream(AudioSystem.getMixerInfo())
                .filter(mixer -> AudioSystem.getMixer(mixer).isLineSupported(line))
                .map(Mixer.Info::getName)
                .toList();
        return devices.isEmpty()
                ? Finding.note(
                        "sound device",
                        "none found: music runs silently; connect one, or write to a file with --audio wav:FILE")
                : Finding.ok("sound device", String.join(", ", devices));
    }

    /** How the sound of the last run went. */
    static Optional<Finding> underruns(DataOption data) {
        try {
            return SoundRecord.load(data.make()).map(last -> {
                String time = String.format(
                        Locale.ROOT,
                        "%d:%02d h",
                        last.run().toHours(),
                        last.run().toMinutesPart());
                return last.underruns() == 0
                        ? Finding.ok("sound, last run", "no gap in " + time)
                        : Finding.note(
                                "sound, last run",
                                last.underruns() + " gaps in " + time
                                        + ": the machine was too busy, or the music lies on a slow drive");
            });
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Cameras are listed where the system shows them as files; elsewhere they are tried when they are needed. */
    static Finding cameras(String system, Path devices) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Finding.note("camera", "looked for when the program starts; see Settings, Camera");
        }
        List<String> readable = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(devices, "video*")) {
            for (Path device : found) {
                (Files.isReadable(device) ? readable : closed).add(device.toString());
            }
        } catch (IOException e) {
            return Finding.note("camera", devices + " cannot be looked through");
        }
        if (!readable.isEmpty()) {
            return Finding.ok("camera", String.join(", ", readable));
        }
        return closed.isEmpty()
                ? Finding.note("camera", "none found: connect one, or use --camera folder:DIR, an address, or --demo")
                : Finding.note(
                        "camera",
                        String.join(", ", closed) + " may not be read by you: join the group video"
                                + " (\"sudo usermod -aG video $USER\", then log in again)");
    }

    static Finding display() {
        return GraphicsEnvironment.isHeadless()
                ? Finding.note("display", "none: runs without a window, as with --headless")
                : Finding.ok("display", "there is one");
    }

    static Finding data(DataOption data) {
        try {
            Path directory = data.make();
            // Not by the file store: in a changed root that has no entry in the table of mounts.
            long free = directory.toFile().getUsableSpace();
            String words = directory + ", " + free / (1000 * 1000) + " MB free";
            return free < LITTLE_SPACE
                    ? Finding.note("data directory", words + ": make room, or name another with --data DIR")
                    : Finding.ok("data directory", words);
        } catch (IOException e) {
            return Finding.bad("data directory", e.getMessage() + "; name another with --data DIR");
        }
    }

    /** The network that ships, and whether it runs fast. */
    static List<Finding> network() {
        try (Dl4jEmotionClassifier classifier = new EmotionModels().bundled()) {
            Finding file = Finding.ok(
                    "emotion network", "of " + classifier.descriptor().trained() + ", answers");
            Finding speed = classifier.runsThroughOneDnn()
                    ? Finding.ok("oneDNN", "convolutions run through it")
                    : Finding.note(
                            "oneDNN",
                            "convolutions run on the generic path, 5 to 20 times slower; start with bin/mood-dj, which"
                                    + " sets what it needs");
            return List.of(file, speed);
        } catch (IllegalStateException | LinkageError e) {
            return List.of(Finding.bad(
                    "emotion network", "cannot be used: " + e.getMessage() + "; build again with bin/mood-dj"));
        }
    }
}
