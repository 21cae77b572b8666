package io.github.mooddj.host.desktop;

import io.github.mooddj.host.HostCapability;
import io.github.mooddj.host.HostException;
import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.HostTransport;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginShelf;
import io.github.mooddj.host.run.EndOfProcess;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The reference player: a window in which every plug-in that the class path has is docked, and can be removed again.
 */
public final class DesktopPlayer implements MediaPlayerHost {
    private final HostPaths paths;
    private final Map<String, String> options;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final OwnMusic music = new OwnMusic();
    private final List<HostListener> listeners = new CopyOnWriteArrayList<>();

    // Event dispatch thread only.
    private @Nullable PlayerWindow window;
    private @Nullable PluginShelf shelf;

    private DesktopPlayer(HostPaths paths, Map<String, String> options) {
        this.paths = paths;
        this.options = Map.copyOf(options);
    }

    /** Sets the look of the windows up already, while the caller does something else; returns at once. */
    public static void prepare(HostPaths paths) {
        EventQueue.invokeLater(() -> new WindowMemory(paths.data()).theme().apply());
    }

    /**
     * Opens the window, starts the plug-ins, and waits until the player ends; not on the event dispatch thread.
     *
     * @return the exit code
     * @throws java.awt.HeadlessException if there is no display
     */
    public static int run(HostPaths paths, Map<String, String> options) {
        return run(paths, options, PluginShelf.found(DesktopPlayer.class.getClassLoader()));
    }

    static int run(HostPaths paths, Map<String, String> options, List<HostPlugin> plugins) {
        DesktopPlayer player = new DesktopPlayer(paths, options);
        return EndOfProcess.asking(() -> player.quit(0), () -> {
            EventQueue.invokeLater(() -> player.open(plugins));
            return player.end.join();
        });
    }

    /**
     * Opens the window without plug-ins of its own, for those of somebody else; not on the event dispatch thread.
     *
     * @throws HostException if it cannot be opened
     */
    static DesktopPlayer opened(HostPaths paths, Map<String, String> options) throws HostException {
        DesktopPlayer player = new DesktopPlayer(paths, options);
        try {
            EventQueue.invokeAndWait(() -> player.open(List.of()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new HostException("The window cannot be opened", e);
        }
        if (player.end.isCompletedExceptionally()) {
            throw new HostException("The window cannot be opened");
        }
        return player;
    }

    private void open(List<HostPlugin> plugins) {
        try {
            WindowMemory memory = new WindowMemory(paths.data());
            memory.theme().apply();
            PlayerWindow opened = new PlayerWindow(name(), memory, () -> quit(0));
            window = opened;
            opened.plays(music);
            PluginShelf found = new PluginShelf(this, plugins);
            shelf = found;
            found.startAll();
            opened.offer(found);
            if (Boolean.parseBoolean(options.get("minimised"))) {
                opened.showMinimised();
            } else {
                opened.show();
            }
        } catch (RuntimeException e) {
            // Without a window nobody could end us.
            end.completeExceptionally(e);
        }
    }

    private void shut(int exitCode) {
        if (end.isDone()) {
            return;
        }
        PlayerWindow open = window;
        if (open != null) {
            open.hide();
        }
        PluginShelf running = shelf;
        if (running != null) {
            running.close();
        }
        music.close();
        if (open != null) {
            open.dispose();
        }
        window = null;
        shelf = null;
        end.complete(exitCode);
        listeners.forEach(listener -> listener.closing(exitCode));
    }

    @Override
    public String name() {
        return "Mood DJ";
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
        return EnumSet.of(
                HostCapability.MENU,
                HostCapability.DOCK,
                HostCapability.BACKGROUND,
                HostCapability.QUEUE,
                HostCapability.SEEK,
                HostCapability.FADE_VOLUME,
                HostCapability.VIDEO);
    }

    @Override
    public Optional<HostWindow> window() {
        return Optional.ofNullable(window);
    }

    @Override
    public Optional<HostTransport> transport() {
        return Optional.of(music);
    }

    @Override
    public Registration addListener(HostListener listener) {
        listeners.add(listener);
        Registration own = music.add(listener);
        return () -> {
            own.close();
            listeners.remove(listener);
        };
    }

    @Override
    public void quit(int exitCode) {
        EventQueue.invokeLater(() -> shut(exitCode));
    }

    @Override
    public void close() {
        quit(0);
    }
}
