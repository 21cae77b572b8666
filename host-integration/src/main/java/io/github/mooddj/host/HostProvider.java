package io.github.mooddj.host;

import java.util.Map;

/**
 * Knows one kind of media player: whether it is here, and how to get into it. Found by {@link java.util.ServiceLoader},
 * with a public constructor without arguments that does nothing; see {@link FoundHosts}.
 *
 * <p>A player that loads plug-ins by itself needs no provider: it hands its {@link MediaPlayerHost} to
 * {@link HostPlugin#start}.
 */
public interface HostProvider {
    /**
     * The version of this contract. It grows when a provider or host of an older version could be misunderstood; new
     * methods with a default are no such change.
     */
    int API_VERSION = 1;

    /**
     * The version that the provider was written for. To be answered with {@link #API_VERSION}, which the compiler
     * writes into the provider as a number.
     */
    int apiVersion();

    /** The word on the command line: small letters and hyphens, such as {@code vlc}. */
    String id();

    /** The kind of player, for people. */
    String name();

    /** Looks whether it can be attached to now; 2 s at most, changes nothing. Not on the event dispatch thread. */
    Availability availability();

    /**
     * Gets into the player, starting it if that is its way. Not on the event dispatch thread.
     *
     * @param paths where the plug-in may keep its files
     * @param options what the user asked for, by option name without dashes
     * @return the player, to be {@linkplain MediaPlayerHost#close closed} by the caller
     * @throws HostException if it cannot be done
     */
    MediaPlayerHost attach(HostPaths paths, Map<String, String> options) throws HostException;
}
