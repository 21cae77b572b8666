package io.github.mooddj.host.vlcremote;

/**
 * An item of VLC's playlist.
 *
 * @param id VLC's number for it, good until VLC ends
 * @param uri where it is
 * @param name as VLC shows it
 */
record VlcItem(int id, String uri, String name) {}
