package io.github.mooddj.plugin.camera;

/** Why the camera is as it is, for the user's language; the state says what it does. */
public enum CameraWhy {
    /** Nothing to say. */
    NONE,

    // Closed for a while, and back by itself.

    /** Nobody was there for ten minutes; a look now and then goes on. */
    NOBODY,
    /** Looks are rare, so that it is closed between two of them. */
    BETWEEN,
    /** The user asked for a pause. */
    ASKED,
    /** The screen is locked. */
    LOCKED,
    /** The computer goes to sleep. */
    ASLEEP,
    /** The lid is closed. */
    LID,
    /** Another user has the screen. */
    OTHER_USER,

    // Open, but the picture does not do.

    /** Too dark to read a face. */
    DARK,
    /** Burnt out: too bright to read a face. */
    BRIGHT,
    /** The face is too small. */
    SMALL,
    /** The face is blurred. */
    BLURRED,

    // Lost or busy.

    /** There is no such camera. */
    MISSING,
    /** It was unplugged. */
    UNPLUGGED,
    /** This user may not open it. */
    FORBIDDEN,
    /** Another program has it. */
    IN_USE,
    /** A camera in the network does not answer, or gives no pictures. */
    UNREACHABLE,
    /** It gives no pictures. */
    SILENT,
    /** It always gives the same picture. */
    FROZEN,
    /** Its pictures make no sense. */
    NONSENSE,
    /** A call of its driver does not return. */
    HANGS,
    /** What the sentence of the driver says. */
    OTHER
}
