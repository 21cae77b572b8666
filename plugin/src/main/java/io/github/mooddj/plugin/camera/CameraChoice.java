package io.github.mooddj.plugin.camera;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Which camera the user wants. Values: any thread. */
public sealed interface CameraChoice {
    /** Whether the user must have said yes before it is opened: true for all that can see the user. */
    default boolean needsConsent() {
        return true;
    }

    /** The first camera that there is. */
    record Auto() implements CameraChoice {}

    /**
     * A camera by its place in the list.
     *
     * @param number from 0
     */
    record Numbered(int number) implements CameraChoice {}

    /**
     * A camera in the network, a video file, or FFmpeg's test pictures.
     *
     * @param address an http, https, rtsp or rtmp address, {@code file:///...}, or {@code lavfi:} and a filter
     */
    record Address(String address) implements CameraChoice {
        @Override
        public boolean needsConsent() {
            return !address.regionMatches(true, 0, "lavfi:", 0, "lavfi:".length());
        }
    }

    /**
     * Pictures of a folder instead of a camera, one after the other.
     *
     * @param directory where they are
     */
    record Folder(Path directory) implements CameraChoice {
        @Override
        public boolean needsConsent() {
            return false;
        }
    }

    /** The demo's faces instead of a camera. */
    record Demo() implements CameraChoice {
        @Override
        public boolean needsConsent() {
            return false;
        }
    }

    /** No camera at all. */
    record None() implements CameraChoice {
        @Override
        public boolean needsConsent() {
            return false;
        }
    }

    /**
     * Reads the text of a setting or an option.
     *
     * @param text {@code auto}, a number from 0, {@code folder:DIR}, an address, {@code demo}, or {@code none}
     * @throws IllegalArgumentException with a sentence for the user if it is none of these
     */
    static CameraChoice parse(String text) {
        String wanted = text.strip();
        String lower = wanted.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.equals("auto")) {
            return new Auto();
        } else if (lower.equals("none")) {
            return new None();
        } else if (lower.equals("demo")) {
            return new Demo();
        } else if (lower.matches("\\d{1,3}")) {
            return new Numbered(Integer.parseInt(lower));
        } else if (lower.startsWith("folder:")) {
            return folder(wanted.substring("folder:".length()));
        } else if (lower.matches("((https?|rtsps?|rtmp)://|file:/|lavfi:)\\S+")) {
            return new Address(wanted);
        }
        throw new IllegalArgumentException(
                "A camera is auto, a number from 0, folder:DIR, an address, or none, not '" + text + "'");
    }

    private static CameraChoice folder(String directory) {
        if (directory.isBlank()) {
            throw new IllegalArgumentException("folder: needs the name of a folder after it");
        }
        try {
            return new Folder(Path.of(directory));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + directory + "' is no name of a folder", e);
        }
    }
}
