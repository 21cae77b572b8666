package io.github.mooddj.host.snapcast;

/**
 * A Snapcast client that plays our stream.
 *
 * @param id its identity on the server
 * @param group the identity of its group
 * @param percent its volume as the server last said it, 0 to 100
 * @param muted whether it is mute by itself
 */
record Room(String id, String group, int percent, boolean muted) {}
