package io.github.mooddj.plugin.server;

/**
 * Something that a server lists.
 *
 * @param id the server's name for it
 * @param name for people
 * @param count how many songs or albums it has; 0 when the server does not say
 */
public record ServerEntry(String id, String name, int count) {}
