package io.github.mooddj.plugin.hosts;

/**
 * What was found out about one kind of player.
 *
 * @param id {@code desktop}, {@code swing}, {@code vlc} or {@code mpris}; another one from a provider of somebody else
 * @param name the kind, for people
 * @param state whether it can be used
 * @param sentence what was found, or why not and what to do about it; English, without a full stop
 */
public record HostReport(String id, String name, State state, String sentence) {
    /** Whether it can be used. */
    public enum State {
        /** It is here and can be used. */
        READY,
        /** It is here, and cannot. */
        UNUSABLE,
        /** It is not here. */
        ABSENT
    }
}
