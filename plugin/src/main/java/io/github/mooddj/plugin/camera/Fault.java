package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a camera does wrong, for a while.
 *
 * @param kind what
 * @param from since when, counted from the first opening
 * @param to until when
 */
record Fault(Kind kind, Duration from, Duration to) {
    /** What can go wrong. */
    enum Kind {
        /** No frame. */
        NULL,
        /** An exception at each call. */
        THROW,
        /** Calls that do not return. */
        HANG,
        /** Black pictures. */
        BLACK,
        /** Burnt out pictures. */
        WHITE,
        /** The same picture again and again. */
        FROZEN,
        /** Not there. */
        UNPLUG,
        /** Another program has it. */
        BUSY,
        /** A second and a half for each call. */
        SLOW,
        /** Pictures of another size each time. */
        WRONG_SIZE,
        /** Pictures with another number of channels, and more bits. */
        WRONG_CHANNELS;

        /** By the word of the script; empty when it is none. */
        static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
