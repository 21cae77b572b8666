package io.github.mooddj.plugin.loudness;

import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackLoudness;
import io.github.mooddj.plugin.dj.TrackLevels;
import io.github.mooddj.plugin.settings.LoudnessSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The gain of each song by what is known of it, and the worker that finds out about the rest. Any thread. */
public final class LoudnessDesk implements TrackLevels, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LoudnessDesk.class);

    private final Map<Long, TrackLoudness> known = new ConcurrentHashMap<>();
    private final Supplier<LoudnessSettings> settings;
    private final LoudnessWorker worker;

    /**
     * Reads what is known, and starts to find out the rest.
     *
     * @param settings as they are when a song begins
     */
    public LoudnessDesk(LoudnessParts parts, Supplier<LoudnessSettings> settings) {
        this.settings = settings;
        try {
            known.putAll(parts.store().all());
        } catch (LibraryException e) {
            log.warn("The library does not say how loud songs are", e);
        }
        worker = new LoudnessWorker(parts, known);
        worker.start();
    }

    @Override
    public TrackGain of(Track track) {
        return GainRule.gain(Optional.ofNullable(known.get(track.id())), settings.get());
    }

    @Override
    public void comingUp(List<Track> tracks) {
        worker.first(
                tracks.stream().filter(track -> !known.containsKey(track.id())).toList());
    }

    /** Begins nothing new; what runs ends within half a second. */
    @Override
    public void close() {
        worker.close();
    }
}
