package io.github.mooddj.playlists;

/** In which order a {@link PlaylistCursor} goes through its tracks. */
public enum PlayOrder {
    /** As the playlist lists them, then from the start again. */
    IN_ORDER,
    /** By chance, each track once before any comes again. */
    SHUFFLED,
    /** The favourites by chance, then all others by chance; each track once before any comes again. */
    FAVOURITES_FIRST
}
