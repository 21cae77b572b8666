package io.github.mooddj.plugin.settings;

import io.github.mooddj.host.snapcast.SnapcastAddress;
import java.nio.file.Path;

/** Where the sound goes, as {@code --audio} says it. Values: any thread. */
public sealed interface AudioChoice {
    /** Begins the text of a Snapcast server. */
    String SNAPCAST = "snapcast:";

    /** The system's default device; silent with a notice when there is none. */
    record Auto() implements AudioChoice {}

    /**
     * The device with this name, as the system or the settings' page for sound lists it; the default while it is gone.
     */
    record Device(String name) implements AudioChoice {}

    /** A WAV file instead of a device; written anew. */
    record Wav(Path file) implements AudioChoice {}

    /** A Snapcast server; the system's default device while it is away. */
    record Snapcast(SnapcastAddress address) implements AudioChoice {}

    /** Nowhere; the music runs on in real time all the same. */
    record Silent() implements AudioChoice {}

    /**
     * Reads {@code auto}, {@code device:NAME}, {@code wav:FILE}, {@code snapcast:HOST[:PORT[:CONTROLPORT]]} or
     * {@code none}.
     *
     * @throws IllegalArgumentException with a sentence for the user if it is none of them
     */
    static AudioChoice parse(String text) {
        if (text.equals("auto")) {
            return new Auto();
        }
        if (text.equals("none")) {
            return new Silent();
        }
        if (text.startsWith("device:") && !text.substring(7).isBlank()) {
            return new Device(text.substring(7).strip());
        }
        if (text.startsWith("wav:") && text.length() > 4) {
            return new Wav(Path.of(text.substring(4)).toAbsolutePath());
        }
        if (text.startsWith(SNAPCAST)) {
            return new Snapcast(SnapcastAddress.parse(text.substring(SNAPCAST.length())));
        }
        throw new IllegalArgumentException(
                "--audio is auto, device:NAME, wav:FILE, snapcast:HOST or none, not '" + text + "'");
    }
}
