package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MusicChoice;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there is to say about the music that a mood gets. */
final class MusicNotices {
    private MusicNotices() {}

    static Notice leftAlone(Emotion emotion) {
        return Notice.of(Kind.LEFT_ALONE, emotion);
    }

    static Notice of(MusicChoice.Nothing nothing) {
        return Notice.of(nothing.emptyFallback() ? Kind.FALLBACK_EMPTY : Kind.NOTHING, why(nothing.gap()));
    }

    /** Empty when it is the mood's own music. */
    static Optional<Notice> of(MusicChoice.Play play) {
        return play.gap().map(gap -> Notice.of(Kind.FALLBACK, why(gap), play.title()));
    }

    private static Notice why(MusicChoice.Gap gap) {
        return gap.emptyPlaylists().isEmpty()
                ? Notice.of(Kind.NO_PLAYLIST, gap.emotion())
                : Notice.of(
                        Kind.NO_SONGS,
                        gap.emotion(),
                        gap.emptyPlaylists().stream()
                                .map(name -> '"' + name + '"')
                                .collect(Collectors.joining(", ")));
    }
}
