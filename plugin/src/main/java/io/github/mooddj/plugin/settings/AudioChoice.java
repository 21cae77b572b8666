package io.github.mooddj.plugin.settings;

import java.nio.file.Path;

/** Where the sound goes, as {@code --audio} says it. */
public sealed interface AudioChoice {
    /** The system's default device; silent with a notice when there is none. */
    record Auto() implements AudioChoice {}

    /** A WAV file instead of a device; written anew. */
    record Wav(Path file) implements AudioChoice {}

    /** Nowhere; the music runs on in real time all the same. */
    record Silent() implements AudioChoice {}

    /**
     * Reads {@code auto}, {@code wav:FILE} or {@code none}.
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
        if (text.startsWith("wav:") && text.length() > 4) {
            return new Wav(Path.of(text.substring(4)).toAbsolutePath());
        }
        throw new IllegalArgumentException("--audio is auto, wav:FILE or none, not '" + text + "'");
    }
}
