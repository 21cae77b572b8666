package io.github.mooddj.host.mpris;

import io.github.mooddj.host.HostCapability;
import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostTransport;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.NowPlaying;
import io.github.mooddj.host.mpris.PlayerBus.Player;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All other players of the user's session as one: it plays when one of them does; pausing it pauses those that play,
 * and playing it lets those go on that were paused here and still are. Where there is no bus, it never plays.
 */
public final class OtherPlayers implements MediaPlayerHost, HostTransport {
    private static final Logger log = LoggerFactory.getLogger(OtherPlayers.class);
    private static final long FIRST_LOOK_MILLIS = 500;
    private static final long GOODBYE_MILLIS = 700;

    private final ScheduledExecutorService thread;
    private final List<HostListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final HostPaths paths;
    private volatile NowPlaying now = NowPlaying.UNKNOWN;

    // Thread mpris only.
    private Optional<PlayerBus> bus = Optional.empty();
    private List<Player> held = List.of();

    /**
     * Connects in the background; waits half a second at most for a first look.
     *
     * @param address the session's bus; empty where there is none
     * @param thread does all the work, and is shut down by its owner
     * @param wanted whether a player of this short name, such as {@code vlc}, counts; ours never does
     * @param paths as of the host beside which the others play
     */
    public OtherPlayers(
            Optional<String> address, ScheduledExecutorService thread, Predicate<String> wanted, HostPaths paths) {
        this.thread = thread;
        this.paths = paths;
        if (address.isPresent()) {
            Void unused = CompletableFuture.runAsync(() -> connect(address.get(), wanted), thread)
                    .completeOnTimeout(null, FIRST_LOOK_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    private void connect(String address, Predicate<String> wanted) {
        try {
            bus = Optional.of(new PlayerBus(address, wanted, this::lookSoon));
            look();
        } catch (DBusException | DBusExecutionException | IllegalArgumentException e) {
            log.info("Other players cannot be heard of here");
            log.debug("No session bus", e);
        }
    }

    /** On any thread; many changes at once become one look. */
    private void lookSoon() {
        if (!due.getAndSet(true)) {
            act(() -> {
                due.set(false);
                look();
            });
        }
    }

    private void act(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            log.debug("After the end", e);
        }
    }

    private void look() {
        List<Player> players = bus.map(PlayerBus::players).orElse(List.of());
        NowPlaying.State before = now.state();
        Optional<Player> playing = players.stream().filter(Player::plays).findFirst();
        NowPlaying found = NowPlaying.of(playing.isPresent() ? NowPlaying.State.PLAYING : NowPlaying.State.PAUSED);
        now = playing.flatMap(
                        player -> player.volume().stream().mapToObj(found::at).findFirst())
                .orElse(found);
        if (found.state() != before) {
            listeners.forEach(listener -> listener.changed(now));
        }
    }

    @Override
    public NowPlaying nowPlaying() {
        return now;
    }

    @Override
    public void pause() {
        act(() -> bus.ifPresent(open -> {
            held = open.players().stream().filter(Player::plays).toList();
            held.forEach(player -> {
                open.pause(player);
                log.info("{} makes room", player.name());
            });
            look();
        }));
    }

    @Override
    public void play() {
        act(() -> bus.ifPresent(open -> {
            List<Player> there = open.players();
            for (Player player : held) {
                boolean waits = there.stream()
                        .anyMatch(other -> other.owner().equals(player.owner())
                                && other.status().equals("Paused"));
                if (waits) {
                    open.play(player);
                    log.info("{} goes on", player.name());
                }
            }
            held = List.of();
            look();
        }));
    }

    @Override
    public void setVolume(double volume) {
        act(() -> bus.ifPresent(open -> {
            double known = now.volume().orElse(1);
            open.players().stream()
                    .filter(player -> player.plays() && player.volume().isPresent())
                    .forEach(player -> open.volume(
                            player, known == 0 ? volume : player.volume().getAsDouble() * volume / known));
            look();
        }));
    }

    @Override
    public Registration addListener(HostListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public String name() {
        return "Another player";
    }

    @Override
    public HostPaths paths() {
        return paths;
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public Set<HostCapability> capabilities() {
        return Set.of(HostCapability.FADE_VOLUME);
    }

    @Override
    public Optional<HostWindow> window() {
        return Optional.empty();
    }

    @Override
    public Optional<HostTransport> transport() {
        return Optional.of(this);
    }

    /** They are not ours to end. */
    @Override
    public void quit(int exitCode) {}

    /** Waits until what was asked before is done, 0.7 s at most, and leaves the bus. */
    @Override
    public void close() {
        try {
            Void unused = CompletableFuture.runAsync(
                            () -> {
                                bus.ifPresent(PlayerBus::close);
                                bus = Optional.empty();
                            },
                            thread)
                    .completeOnTimeout(null, GOODBYE_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        } catch (RejectedExecutionException e) {
            log.debug("Closed after its thread", e);
        }
    }
}
