package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was heard and what was skipped; part of {@link PlaylistStore} and used like it: any thread but the event
 * dispatch thread, a transaction each. The songs' own counts stay when the history of moods is erased.
 */
public interface ListeningStore {
    /**
     * How often a song was played.
     *
     * @param count starts
     * @param last the last start
     */
    record Plays(int count, Instant last) {}

    /**
     * A song that the user passes over in a mood.
     *
     * @param mood in which
     * @param track the song
     * @param skips how often it was skipped in this mood
     * @param plays how often it was started in this mood
     */
    record MoodSkips(Emotion mood, Track track, int skips, int plays) {}

    /** Remembers that the user went on before the song was half over; {@code mood} as for its start. */
    void recordSkip(long trackId, Instant at, Optional<Emotion> mood);

    /** How often each song was played, by track id; songs that never were are left out. */
    Map<Long, Plays> plays();

    /**
     * Songs that were skipped in a mood at least so often, and at least every second time they came up in it; the most
     * skipped first.
     */
    List<MoodSkips> skipsByMood(int atLeast);

    /** Forgets that a song was skipped in a mood: the user wants to keep it. */
    void forgetSkips(long trackId, Emotion mood);
}
