package io.github.mooddj.plugin;

import io.github.mooddj.host.HeldHost;
import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.TurnTaking;
import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** How the DJ's music and the host's own get along. Thread mood-dj. */
final class HostSound implements AutoCloseable {
    private final MediaPlayerHost host;
    private final HeldHost.Manner manner;
    private final ScheduledExecutorService moodDj;
    private final Consumer<String> say;
    private final MediaPlayerHost.Registration troubles;

    /**
     * Begins to listen for what is wrong with the host.
     *
     * @param say takes sentences for the user, on thread mood-dj
     */
    HostSound(MediaPlayerHost host, HeldHost.Manner manner, ScheduledExecutorService moodDj, Consumer<String> say) {
        this.host = host;
        this.manner = manner;
        this.moodDj = moodDj;
        this.say = say;
        this.troubles = host.addListener(new HostListener() {
            @Override
            public void trouble(String sentence) {
                moodDj.execute(() -> say.accept(sentence));
            }
        });
    }

    /** The host as the player, where it plays for us. */
    Optional<MusicPlayer> hosts(PluginThreads threads) {
        return host.player(moodDj, threads.factory("host-player"));
    }

    /** A sink to where our decks sound unless somebody says otherwise: into the host, or to the system's device. */
    AudioSink usualSink() {
        return host.output().orElseGet(Sinks::device);
    }

    /** Our player, which takes turns with the host's where that has one. */
    MusicPlayer besideHost(MusicPlayer own) {
        return host.transport()
                .<MusicPlayer>map(transport -> new TurnTaking(own, host, transport, manner, moodDj, say))
                .orElse(own);
    }

    @Override
    public void close() {
        troubles.close();
    }
}
