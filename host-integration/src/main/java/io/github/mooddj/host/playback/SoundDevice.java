package io.github.mooddj.host.playback;

/**
 * A device that the mix can go to.
 *
 * @param name what it is chosen by, also on the command line
 * @param label its name for people
 */
public record SoundDevice(String name, String label) {}
