package io.github.mooddj.host.run;

import io.github.mooddj.host.HostException;
import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.HostProvider;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginShelf;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Attaches to a host and runs the plug-ins in it until it ends. */
public final class HostRun {
    private final MediaPlayerHost host;
    private final PluginShelf shelf;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    private HostRun(MediaPlayerHost host, List<HostPlugin> plugins) {
        this.host = host;
        this.shelf = new PluginShelf(host, plugins);
    }

    /**
     * Attaches, starts every plug-in that the class loader of this class sees, and waits until the host ends or lets
     * go; not on the event dispatch thread.
     *
     * @return the exit code
     * @throws HostException if the host cannot be attached to
     */
    public static int run(HostProvider provider, HostPaths paths, Map<String, String> options) throws HostException {
        return run(provider, paths, options, PluginShelf.found(HostRun.class.getClassLoader()));
    }

    static int run(HostProvider provider, HostPaths paths, Map<String, String> options, List<HostPlugin> plugins)
            throws HostException {
        try (MediaPlayerHost host = provider.attach(paths, options)) {
            HostRun run = new HostRun(host, plugins);
            return EndOfProcess.asking(() -> run.end.complete(0), run::untilTheEnd);
        }
    }

    private int untilTheEnd() {
        MediaPlayerHost.Registration ending = host.addListener(new HostListener() {
            @Override
            public void closing(int exitCode) {
                end.complete(exitCode);
            }
        });
        try {
            onHostsThread(shelf::startAll);
            return end.join();
        } finally {
            ending.close();
            onHostsThread(shelf::close);
        }
    }

    /** Plug-ins start and end on the event dispatch thread where there are windows. */
    private void onHostsThread(Runnable work) {
        if (host.window().isEmpty()) {
            work.run();
            return;
        }
        try {
            EventQueue.invokeAndWait(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
