package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.HostCapability;
import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostTransport;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.playback.MusicPlayer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The VLC application as a host: it plays the DJ's music; the panel has a window of its own, or there is none. */
public final class VlcRemoteHost implements MediaPlayerHost {
    private final VlcInstallation installation;
    private final HostPaths paths;
    private final Map<String, String> options;
    private final Optional<HostWindow> window;
    private final Runnable closing;
    private final List<HostListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Optional<VlcRemotePlayer> player = Optional.empty();

    /**
     * Makes the host; VLC is not looked for before it shall play.
     *
     * @param window for the panel; empty without one, and then a VLC that is started shows none either
     * @param closing closes the window
     */
    VlcRemoteHost(
            VlcInstallation installation,
            HostPaths paths,
            Map<String, String> options,
            Optional<HostWindow> window,
            Runnable closing) {
        this.installation = installation;
        this.paths = paths;
        this.options = Map.copyOf(options);
        this.window = window;
        this.closing = closing;
    }

    @Override
    public String name() {
        return "VLC";
    }

    @Override
    public HostPaths paths() {
        return paths;
    }

    @Override
    public Map<String, String> options() {
        return options;
    }

    @Override
    public Set<HostCapability> capabilities() {
        return EnumSet.of(HostCapability.FADE_VOLUME, HostCapability.QUEUE, HostCapability.SEEK);
    }

    @Override
    public Optional<HostWindow> window() {
        return window;
    }

    @Override
    public Optional<HostTransport> transport() {
        return Optional.of(new VlcTransport(() -> player));
    }

    @Override
    public Optional<MusicPlayer> player(ScheduledExecutorService owner, ThreadFactory threads) {
        VlcRemotePlayer made = new VlcRemotePlayer(
                owner,
                new VlcThread(threads),
                installation,
                paths.data().resolve("vlc"),
                window.isPresent(),
                sentence -> tell(listener -> listener.trouble(sentence)));
        player = Optional.of(made);
        return Optional.of(made);
    }

    @Override
    public Registration addListener(HostListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Consumer<HostListener> news) {
        listeners.forEach(news);
    }

    @Override
    public void quit(int exitCode) {
        if (!ended.getAndSet(true)) {
            tell(listener -> listener.closing(exitCode));
        }
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            player.ifPresent(VlcRemotePlayer::close);
            closing.run();
        }
    }
}
