package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.settings.DjSettings;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** What an opened director works with; thread mood-dj. */
record DjDesk(MusicPlayer player, LibrarySnapshot library, MusicDesk music, Consumer<String> output) {
    /** Brings library and player together. */
    static DjDesk open(
            DjParts parts,
            DjSettings settings,
            InstantSource clock,
            ScheduledExecutorService moodDj,
            Consumer<Notice> say) {
        LibrarySnapshot library = new LibrarySnapshot(parts.store(), parts.writer(), parts.random(), order(settings));
        MusicDesk music = new MusicDesk(parts.player(), library, parts.sources(), clock, parts.levels(), settings, say);
        music.coversFrom(parts.covers());
        parts.player().addListener(new StreamDesk(parts.player(), music, moodDj, clock, say));
        parts.player().setVolume(new Gain(settings.sound().volume()));
        return new DjDesk(parts.player(), library, music, parts.output());
    }

    static PlayOrder order(DjSettings settings) {
        return settings.order();
    }

    /** Reads the library anew; not while a fade runs, since it waits for the disk: then it is false. */
    boolean reload() {
        if (player.status().state() == State.FADING) {
            return false;
        }
        library.reload();
        music.queueChanged();
        return true;
    }

    /** Takes up new settings. */
    void apply(DjSettings old, DjSettings wanted) {
        music.apply(wanted);
        if (!old.sound().output().equals(wanted.sound().output())) {
            output.accept(wanted.sound().output());
        }
        player.setVolume(new Gain(wanted.sound().volume()));
        if (old.order() != wanted.order()) {
            library.setOrder(order(wanted));
            music.queueChanged();
        }
    }

    /** Whether something moves on the decks. */
    boolean isMoving() {
        State state = player.status().state();
        return state == State.PLAYING || state == State.FADING || state == State.LOADING;
    }

    /** Music that nobody can hear, or that is heard elsewhere than wanted, is said for as long as it lasts. */
    static Optional<Notice> silence(PlaybackStatus playback) {
        boolean sounds = playback.state() == State.PLAYING || playback.state() == State.FADING;
        Optional<Notice> unheard =
                sounds && !playback.audible() ? Optional.of(Notice.plain(playback.sink() + ".")) : Optional.empty();
        return unheard.or(() -> playback.trouble().map(why -> Notice.plain(why + ".")));
    }
}
