package io.github.mooddj.host.attach;

import io.github.mooddj.host.HostTransport;
import io.github.mooddj.host.NowPlaying;
import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The playback of vlcj-player, by its own class names and reflection, so that it may bring any version of vlcj. All
 * calls happen on the watching thread: one that hangs in libVLC keeps nobody else.
 */
final class VlcjTransport implements HostTransport {
    private static final String APPLICATION = "uk.co.caprica.vlcjplayer.Application";
    private static final double FULL = 100;

    private final Calls application;
    private final ScheduledExecutorService thread;
    private volatile NowPlaying now = NowPlaying.UNKNOWN;
    private volatile Optional<HostListeners> listeners = Optional.empty();

    private VlcjTransport(Calls application, ScheduledExecutorService thread) {
        this.application = application;
        this.thread = thread;
    }

    /** Empty where the program is another one. Nothing of the program is loaded that it has not loaded by itself. */
    static Optional<VlcjTransport> find(Instrumentation instrumentation, ScheduledExecutorService thread) {
        return Arrays.stream(instrumentation.getAllLoadedClasses())
                .filter(loaded -> loaded.getName().equals(APPLICATION))
                .findFirst()
                .flatMap(loaded -> Guard.get(() -> Calls.onStatic(loaded, "application", instrumentation)))
                .map(application -> {
                    VlcjTransport transport = new VlcjTransport(application, thread);
                    transport.look();
                    return transport;
                });
    }

    void begin(HostListeners told) {
        listeners = Optional.of(told);
    }

    /** Looks what it plays; on the watching thread. */
    void look() {
        NowPlaying seen = Guard.get(this::asked).orElse(NowPlaying.UNKNOWN);
        NowPlaying before = now;
        now = seen;
        if (seen.state() != before.state() || !seen.title().equals(before.title())) {
            listeners.ifPresent(all -> all.tell(listener -> listener.changed(seen)));
        }
    }

    private NowPlaying asked() {
        Calls player = application.get("mediaPlayer");
        Calls status = player.get("status");
        boolean plays = Boolean.TRUE.equals(status.value("isPlaying"));
        long length = number(status.value("length"));
        NowPlaying.State state =
                plays ? NowPlaying.State.PLAYING : length > 0 ? NowPlaying.State.PAUSED : NowPlaying.State.STOPPED;
        double volume = number(player.get("audio").value("volume"));
        return new NowPlaying(
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofMillis(Math.max(0, number(status.value("time"))))),
                length > 0 ? Optional.of(Duration.ofMillis(length)) : Optional.empty(),
                volume < 0 ? OptionalDouble.empty() : OptionalDouble.of(volume / FULL));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : -1;
    }

    private void later(Runnable call) {
        try {
            thread.execute(() -> {
                Guard.run(call);
                look();
            });
        } catch (RejectedExecutionException e) {
            // We have left; the player is the user's again.
            return;
        }
    }

    @Override
    public NowPlaying nowPlaying() {
        return now;
    }

    @Override
    public void play() {
        later(() -> application.get("mediaPlayer").get("controls").call("setPause", boolean.class, false));
    }

    @Override
    public void pause() {
        later(() -> application.get("mediaPlayer").get("controls").call("setPause", boolean.class, true));
    }

    @Override
    public void seek(Duration position) {
        later(() -> application.get("mediaPlayer").get("controls").call("setTime", long.class, position.toMillis()));
    }

    @Override
    public void setVolume(double volume) {
        later(() -> application.get("mediaPlayer").get("audio").call("setVolume", int.class, (int)
                Math.round(volume * FULL)));
    }
}
