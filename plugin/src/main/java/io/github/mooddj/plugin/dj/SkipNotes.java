package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Remembers which songs the user passes over in which mood; changes nothing by itself. Thread mood-dj. */
final class SkipNotes {
    /** From so many on, it is worth a word. */
    static final int TELLING = 3;

    private final LibrarySnapshot library;
    private final InstantSource clock;
    private final Consumer<Notice> notices;

    /** Found by the thread that writes, told by ours. */
    private final Queue<Notice> found = new ConcurrentLinkedQueue<>();

    SkipNotes(LibrarySnapshot library, InstantSource clock, Consumer<Notice> notices) {
        this.library = library;
        this.clock = clock;
        this.notices = notices;
    }

    /** The user goes on; it is a skip unless the song was half over. */
    void leaving(PlaybackStatus playback, Optional<DjStatus.PlayingTrack> playing) {
        Optional<DeckStatus> live = playback.live();
        if (live.isEmpty() || playing.isEmpty()) {
            return;
        }
        DjStatus.PlayingTrack song = playing.get();
        Optional<Duration> length = live.get().length().or(song.track()::length);
        boolean half = length.filter(
                        whole -> live.get().position().multipliedBy(2).compareTo(whole) >= 0)
                .isPresent();
        if (half) {
            return;
        }
        Instant at = clock.instant();
        library.write(store -> {
            store.listening().recordSkip(song.track().id(), at, song.emotion());
            song.emotion()
                    .ifPresent(mood -> tell(
                            song,
                            mood,
                            store.listening().skipsByMood(TELLING).stream()
                                    .anyMatch(skips -> skips.mood() == mood
                                            && skips.skips() == TELLING
                                            && skips.track().id()
                                                    == song.track().id())));
        });
    }

    /** Says what was found since. */
    void tellFound() {
        for (Notice notice = found.poll(); notice != null; notice = found.poll()) {
            notices.accept(notice);
        }
    }

    private void tell(DjStatus.PlayingTrack song, Emotion mood, boolean often) {
        if (often) {
            found.add(Notice.of(Kind.OFTEN_SKIPPED, song.track().title(), mood));
        }
    }
}
