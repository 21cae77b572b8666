package io.github.mooddj.plugin.profile;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What panel and settings may ask about profiles. Every method returns at once, from any thread. */
public interface ProfileCommands {
    /** All profiles' names, the first one's first. */
    List<String> names();

    /** The profile that is open. */
    String current();

    /**
     * Fades the music out and goes on as somebody else, with music if there was music.
     *
     * @param name one of {@link #names}
     * @return done when the other library is open and its panel stands: the time that it took; or failed, with a
     *     sentence for the user as message
     */
    CompletableFuture<Duration> switchTo(String name);

    /**
     * Makes a profile and switches to it.
     *
     * @param name as typed
     * @return as {@link #switchTo}
     */
    CompletableFuture<Duration> create(String name);
}
