package io.github.mooddj.host.desktop;

import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginShelf;
import io.github.mooddj.host.run.EndOfProcess;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The reference player without a window: its plug-ins run until one of them, or the user's Ctrl-C, ends it. */
public final class HeadlessPlayer implements MediaPlayerHost {
    private final HostPaths paths;
    private final Map<String, String> options;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    private HeadlessPlayer(HostPaths paths, Map<String, String> options) {
        this.paths = paths;
        this.options = Map.copyOf(options);
    }

    /**
     * Starts every plug-in that the class path has, and waits for the end; not on the event dispatch thread.
     *
     * @return the exit code
     */
    public static int run(HostPaths paths, Map<String, String> options) {
        return run(paths, options, PluginShelf.found(HeadlessPlayer.class.getClassLoader()));
    }

    static int run(HostPaths paths, Map<String, String> options, List<HostPlugin> plugins) {
        HeadlessPlayer player = new HeadlessPlayer(paths, options);
        return EndOfProcess.asking(() -> player.quit(0), () -> {
            try (PluginShelf shelf = new PluginShelf(player, plugins)) {
                shelf.startAll();
                return player.end.join();
            }
        });
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
    public Optional<HostWindow> window() {
        return Optional.empty();
    }

    @Override
    public void quit(int exitCode) {
        end.complete(exitCode);
    }
}
