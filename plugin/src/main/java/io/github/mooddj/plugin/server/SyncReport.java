package io.github.mooddj.plugin.server;

/**
 * What a look at a server brought.
 *
 * @param server its name
 * @param playlists how many it has
 * @param fresh how many of them are new here
 * @param gone how many are no more there; ours stay
 * @param songs songs in all playlists
 * @param starred songs with a star
 */
public record SyncReport(String server, int playlists, int fresh, int gone, int songs, int starred) {}
