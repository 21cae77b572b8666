package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import java.time.Duration;
import java.util.Optional;

/**
 * Finds files that were cut off since they came into the library: in most formats a cut file gives itself the length
 * that it has left.
 */
final class MissingPiece {
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private MissingPiece() {}

    /** Why it is damaged, when the track is well shorter than the library knows it; estimates differ. */
    static Optional<Notice> of(Track track, PlaybackStatus.DeckStatus deck) {
        if (track.length().isEmpty() || deck.length().isEmpty()) {
            return Optional.empty();
        }
        Duration known = track.length().get();
        Duration now = deck.length().get();
        Duration missing = known.minus(now);
        boolean much = missing.compareTo(TOLERANCE) > 0 && missing.compareTo(known.dividedBy(10)) > 0;
        return much ? Optional.of(Notice.of(Kind.SHORTENED, now.toSeconds(), known.toSeconds())) : Optional.empty();
    }
}
