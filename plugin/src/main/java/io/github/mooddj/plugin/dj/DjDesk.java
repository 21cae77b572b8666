package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.plugin.settings.DjSettings;
import java.util.Optional;
import java.util.function.Consumer;

/** What an opened director works with; thread mood-dj. */
record DjDesk(MusicPlayer player, LibrarySnapshot library, MusicDesk music, Consumer<String> output) {
    static PlayOrder order(DjSettings settings) {
        return settings.order();
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
    static Optional<String> silence(PlaybackStatus playback) {
        boolean sounds = playback.state() == State.PLAYING || playback.state() == State.FADING;
        Optional<String> unheard =
                sounds && !playback.audible() ? Optional.of(playback.sink() + ".") : Optional.empty();
        return unheard.or(() -> playback.trouble().map(why -> why + "."));
    }
}
