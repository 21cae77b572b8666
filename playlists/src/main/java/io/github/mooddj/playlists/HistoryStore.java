package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which moods there were, how long, and what was played meanwhile; part of {@link PlaylistStore} and used like it: any
 * thread but the event dispatch thread, a transaction each. Erasing the history empties it.
 */
public interface HistoryStore {
    /**
     * A mood while it lasted.
     *
     * @param from when it began
     * @param until when it ended, or until when it was seen to last; not before {@code from}
     * @param emotion which
     * @param confidence 0 to 1
     * @param reason one word: why it began
     */
    record MoodSpan(Instant from, Instant until, Emotion emotion, double confidence, String reason) {}

    /**
     * A track while it played, pauses not counted.
     *
     * @param from when it started
     * @param until when the next one started, or when it must have ended
     * @param track which
     * @param mood what chose it; empty when no mood did
     */
    record Play(Instant from, Instant until, Track track, Optional<Emotion> mood) {}

    /** The moods of which something lies in this time, oldest first. */
    List<MoodSpan> moods(Instant from, Instant until);

    /** The tracks of which something was played in this time, oldest first; deleted ones are left out. */
    List<Play> plays(Instant from, Instant until);

    /** The mood that was remembered last still holds; nothing happens when there is none. */
    void moodLasts(Instant now);
}
