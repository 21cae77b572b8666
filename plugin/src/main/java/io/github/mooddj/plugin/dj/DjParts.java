package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Notice;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What a director needs once it is open.
 *
 * @param store the library
 * @param player what sounds
 * @param writer the thread that writes to the library
 * @param random shuffles
 * @param sources where songs come from that are no files
 * @param levels at which level each song is played
 * @param output changes where the sound goes, as the settings say it
 * @param covers gives the cover of a song, at once and perhaps later only
 * @param notice what the user should know of the opening
 */
public record DjParts(
        PlaylistStore store,
        MusicPlayer player,
        Executor writer,
        RandomGenerator random,
        MusicSources sources,
        TrackLevels levels,
        Consumer<String> output,
        Function<Track, Optional<BufferedImage>> covers,
        Optional<Notice> notice) {}
