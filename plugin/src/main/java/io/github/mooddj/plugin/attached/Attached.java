package io.github.mooddj.plugin.attached;

import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.PluginShelf;
import io.github.mooddj.host.attach.SwingHost;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.awt.EventQueue;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plug-ins in one foreign player, from their coming to their going. */
final class Attached {
    private static final Logger log = LoggerFactory.getLogger(Attached.class);
    private static final long GOING_SECONDS = 5;
    private static final long END_MILLIS = 1500;

    private final PluginThreads threads;
    private final Runnable gone;
    private final CompletableFuture<Void> left = new CompletableFuture<>();
    private final Thread endOfProcess;

    // Event dispatch thread only.
    private Optional<SwingHost> host = Optional.empty();
    private Optional<PluginShelf> shelf = Optional.empty();

    Attached(PluginThreads threads, Runnable gone) {
        this.threads = threads;
        this.gone = gone;
        this.endOfProcess = threads.factory("mood-dj-end").newThread(this::endWithProcess);
    }

    /**
     * Moves in and starts the plug-ins.
     *
     * @return a sentence about where
     * @throws IllegalStateException with a sentence if that fails; everything is taken out again then
     */
    String start(Function<ScheduledExecutorService, SwingHost> moving) {
        try {
            EventQueue.invokeAndWait(() -> onHostsThread(moving));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            EventQueue.invokeLater(this::leave);
            Throwable cause = e.getCause();
            throw new IllegalStateException(
                    cause instanceof UncheckedIOException ? cause.getMessage() : String.valueOf(cause), cause);
        }
        Runtime.getRuntime().addShutdownHook(endOfProcess);
        return host.map(Attached::sentence).orElse("Mood DJ has left again");
    }

    private static String sentence(SwingHost host) {
        return "Mood DJ is in \"" + host.name() + "\": see its menu Mood DJ"
                + (host.transport().isPresent()
                        ? ""
                        : "; its own playback is not known here and stays as it is: pause it by hand");
    }

    /** Plug-ins look for what they load through the thread's class loader, and their threads take it over. */
    private void onHostsThread(Function<ScheduledExecutorService, SwingHost> moving) {
        Thread thread = Thread.currentThread();
        ClassLoader hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(Attached.class.getClassLoader());
        try {
            SwingHost moved = moving.apply(threads.single("host-watch"));
            host = Optional.of(moved);
            moved.addListener(new HostListener() {
                @Override
                public void closing(int exitCode) {
                    EventQueue.invokeLater(Attached.this::leave);
                }
            });
            PluginShelf plugins = new PluginShelf(moved, PluginShelf.found(Attached.class.getClassLoader()));
            shelf = Optional.of(plugins);
            plugins.startAll();
        } finally {
            thread.setContextClassLoader(hosts);
        }
    }

    /** Answers {@code raise} and {@code close}. */
    String answer(String command) {
        if (command.equals("raise")) {
            EventQueue.invokeLater(() -> host.ifPresent(SwingHost::raise));
            return "Mood DJ is in this program already; its panel is in front now";
        }
        if (!command.equals("close")) {
            return "Mood DJ does not know the command " + command;
        }
        EventQueue.invokeLater(this::leave);
        try {
            left.get(GOING_SECONDS, TimeUnit.SECONDS);
            return "Mood DJ has left this program";
        } catch (TimeoutException e) {
            return "This program does not answer; Mood DJ leaves as soon as it does";
        } catch (ExecutionException e) {
            return "Mood DJ has left this program, not in good order: " + e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private void leave() {
        Optional<PluginShelf> plugins = shelf;
        shelf = Optional.empty();
        try {
            plugins.ifPresent(PluginShelf::close);
        } finally {
            host.ifPresent(SwingHost::close);
            host = Optional.empty();
            forgetHook();
            threads.close();
            gone.run();
            left.complete(null);
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(endOfProcess);
        } catch (IllegalStateException e) {
            log.debug("The program is ending already", e);
        }
    }

    /** The program ends, perhaps from the event dispatch thread, which then answers nobody: not for long. */
    private void endWithProcess() {
        Thread closing = threads.factory("mood-dj-closing").newThread(() -> shelf.ifPresent(PluginShelf::close));
        closing.start();
        try {
            closing.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
