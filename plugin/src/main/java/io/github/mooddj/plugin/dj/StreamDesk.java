package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/**
 * Stands before the {@link MusicDesk} and keeps streams alive: one that breaks off is connected again; when that fails
 * the fallback plays until it is back. Everything else goes through. Thread mood-dj.
 */
final class StreamDesk implements PlaybackListener, StreamCare.Desk {
    private final MusicPlayer player;
    private final MusicDesk music;
    private final Consumer<Notice> notices;
    private final StreamCare care;
    /** What the stream that was lost belongs to, and what plays instead of it. */
    private Optional<Program> lostFrom = Optional.empty();

    private Optional<Program> instead = Optional.empty();
    private String reason = "";
    private long lastKey;

    StreamDesk(
            MusicPlayer player,
            MusicDesk music,
            ScheduledExecutorService moodDj,
            InstantSource clock,
            Consumer<Notice> notices) {
        this.player = player;
        this.music = music;
        this.notices = notices;
        care = new StreamCare(moodDj, clock, this);
    }

    @Override
    public void started(long key) {
        Optional<Track> track = track(key);
        boolean back = track.isPresent() && care.started(track.get());
        if (back) {
            lostFrom.ifPresent(music::resume);
        }
        music.news().started(key);
        if (back) {
            track.ifPresent(stream -> notices.accept(Notice.of(Kind.BACK, stream.title())));
        }
    }

    @Override
    public void ending(long key) {
        music.news().ending(key);
    }

    @Override
    public void ended(long key) {
        music.news().ended(key);
    }

    @Override
    public void cutShort(long key, String why) {
        music.news().cutShort(key, why);
    }

    @Override
    public void lost(long key, String why) {
        Optional<Track> track = track(key);
        if (track.isEmpty() || music.program().isEmpty()) {
            music.news().failed(key, why);
            return;
        }
        reason = why;
        lastKey = key;
        lostFrom = music.program();
        instead = Optional.empty();
        notices.accept(Notice.of(Kind.BROKE_OFF, track.get().title(), Notice.plain(why)));
        care.broke(track.get());
    }

    @Override
    public void failed(long key, String why) {
        Optional<Track> track = track(key);
        lastKey = key;
        if (track.isEmpty() || !care.failed(track.get())) {
            music.news().failed(key, why);
        } else if (player.status().state() == PlaybackStatus.State.STOPPED && instead.isPresent()) {
            // The song beside which it was tried has ended in the meantime.
            music.next();
        }
    }

    /** Whether nobody has asked for other music since. */
    private boolean isWanted() {
        return music.program().equals(instead.or(() -> lostFrom));
    }

    private Optional<Track> track(long key) {
        return music.track(key).map(DjStatus.PlayingTrack::track);
    }

    @Override
    public boolean mayPlay() {
        return player.status().state() != PlaybackStatus.State.PAUSED;
    }

    @Override
    public void playAgain(Track stream) {
        boolean playsOther = instead.isEmpty() && player.status().live().isPresent();
        if (!isWanted() || playsOther) {
            care.forget();
            return;
        }
        lostFrom.ifPresent(program -> music.tryOut(program, stream));
    }

    @Override
    public void playInstead(Track stream) {
        instead = music.playFallback();
        instead.ifPresentOrElse(
                other -> notices.accept(Notice.of(Kind.INSTEAD, stream.title(), other.title())),
                () -> music.news().failed(lastKey, reason));
    }
}
