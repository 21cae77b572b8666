package io.github.mooddj.host.desktop;

import io.github.mooddj.host.HostCapability;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginShelf;
import io.github.mooddj.host.run.EndOfProcess;
import java.awt.EventQueue;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The reference player: a window in which every plug-in that the class path has is docked, and can be removed again.
 */
public final class DesktopPlayer implements MediaPlayerHost {
    private final HostPaths paths;
    private final Map<String, String> options;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    // Event dispatch thread only.
    private @Nullable PlayerWindow window;
    private @Nullable PluginShelf shelf;

    private DesktopPlayer(HostPaths paths, Map<String, String> options) {
        this.paths = paths;
        this.options = Map.copyOf(options);
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

    private void open(List<HostPlugin> plugins) {
        try {
            WindowMemory memory = new WindowMemory(paths.data());
            memory.theme().apply();
            PlayerWindow opened = new PlayerWindow(name(), memory, () -> quit(0));
            window = opened;
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
        PlayerWindow open = window;
        if (open != null) {
            open.hide();
        }
        PluginShelf running = shelf;
        if (running != null) {
            running.close();
        }
        if (open != null) {
            open.dispose();
        }
        window = null;
        shelf = null;
        end.complete(exitCode);
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
        return EnumSet.of(HostCapability.MENU, HostCapability.DOCK, HostCapability.BACKGROUND);
    }

    @Override
    public Optional<HostWindow> window() {
        return Optional.ofNullable(window);
    }

    @Override
    public void quit(int exitCode) {
        EventQueue.invokeLater(() -> shut(exitCode));
    }
}
