package io.github.mooddj.playlists;

/**
 * The library could not read or save: the disk is full, was taken away, or is damaged. The message is a sentence for
 * the user. The change did not happen; what was saved before is still there.
 */
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for the user and what lies behind it. */
    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
