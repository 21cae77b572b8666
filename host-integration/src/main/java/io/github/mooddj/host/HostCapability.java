package io.github.mooddj.host;

/** What a host can do; a plug-in asks for nothing else. */
public enum HostCapability {
    /** {@link MediaPlayerHost#player} blends two pieces by itself. */
    OWN_CROSSFADE,
    /** {@link HostTransport#setVolume} works, as often as ten times a second. */
    FADE_VOLUME,
    /** {@link HostTransport#enqueue} works. */
    QUEUE,
    /** {@link HostTransport#seek} works. */
    SEEK,
    /** It shows pictures. */
    VIDEO,
    /** {@link MediaPlayerHost.HostWindow#addMenu} adds a menu; without it the plug-in's panel has to do. */
    MENU,
    /** {@link MediaPlayerHost.HostWindow#dock} docks in the host's own window; without it a window beside it opens. */
    DOCK,
    /** The program is ours: its window may be hidden in the tray, and it may be started with the user's session. */
    BACKGROUND,
    /** {@link MediaPlayerHost#output} takes the plug-in's sound. */
    PCM
}
