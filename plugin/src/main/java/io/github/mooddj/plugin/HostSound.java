package io.github.mooddj.plugin;

import io.github.mooddj.host.HeldHost;
import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.TurnTaking;
import io.github.mooddj.host.mpris.OtherPlayers;
import io.github.mooddj.host.mpris.SessionBusAddress;
import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How the DJ's music and the host's own get along. Thread mood-dj. */
final class HostSound implements AutoCloseable {
    private final MediaPlayerHost host;
    private final HeldHost.Manner manner;
    private final Supplier<HeldHost.Manner> others;
    private final ScheduledExecutorService moodDj;
    private final Consumer<String> say;
    private final MediaPlayerHost.Registration troubles;
    private Optional<OtherPlayers> rest = Optional.empty();

    /**
     * Begins to listen for what is wrong with the host.
     *
     * @param manner what becomes of the host's own music
     * @param others what becomes of other players' music, asked each time
     * @param say takes sentences for the user, on thread mood-dj
     */
    HostSound(
            MediaPlayerHost host,
            HeldHost.Manner manner,
            Supplier<HeldHost.Manner> others,
            ScheduledExecutorService moodDj,
            Consumer<String> say) {
        this.host = host;
        this.manner = manner;
        this.others = others;
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
                .<MusicPlayer>map(transport -> new TurnTaking(own, host, transport, () -> manner, moodDj, say))
                .orElse(own);
    }

    /**
     * A player that also takes turns with the session's other players, on systems where they can be told.
     *
     * @param sounding what the DJ plays on; if that is the host, it is none of the others
     */
    MusicPlayer besideOthers(MusicPlayer sounding, boolean onHost, PluginThreads threads) {
        Optional<String> bus = SessionBusAddress.find(System.getenv(), System.getProperty("os.name", ""));
        if (bus.isEmpty()) {
            return sounding;
        }
        String hosts = host.name().toLowerCase(Locale.ROOT);
        OtherPlayers all = new OtherPlayers(
                bus, threads.single("mpris"), name -> !onHost || !name.equalsIgnoreCase(hosts), host.paths());
        rest = Optional.of(all);
        return new TurnTaking(sounding, all, all, others, moodDj, say);
    }

    @Override
    public void close() {
        rest.ifPresent(OtherPlayers::close);
        troubles.close();
    }
}
