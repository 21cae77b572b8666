/**
 * Music servers that speak OpenSubsonic: asks them, brings their playlists into the library, gives libVLC addresses to
 * stream from, and keeps their passwords. Everything but {@link io.github.mooddj.plugin.server.ServerEcho} waits for
 * the network or the disk.
 */
@NullMarked
package io.github.mooddj.plugin.server;

import org.jspecify.annotations.NullMarked;
