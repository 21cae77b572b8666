package io.github.mooddj.agent;

import java.awt.Frame;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JFrame;

/** Waits until the program shows a window, then starts the plug-in in it; once at a time. */
final class Arrival {
    private static final String ENTRY = "io.github.mooddj.plugin.attached.AttachedStart";
    private static final long LOOK_MILLIS = 250;
    private static final int LOOKS_BEFORE_SAYING_SO = 40;

    /** What runs; answers {@code raise} and {@code close}. */
    private Optional<Function<String, String>> running = Optional.empty();

    private boolean arriving;
    /** The loader of the last time, as long as anything of it lives: native libraries cannot be loaded twice. */
    private WeakReference<ClassLoader> last = new WeakReference<>(null);

    void run(AgentOptions options, Instrumentation instrumentation, Report report) {
        Optional<Function<String, String>> here;
        synchronized (this) {
            here = running;
            if (here.isEmpty()) {
                if (!options.command().equals("start")) {
                    report.fail("Mood DJ is not in this program");
                    return;
                }
                if (arriving) {
                    report.fail("Mood DJ is on its way into this program already");
                    return;
                }
                arriving = true;
            }
        }
        if (here.isPresent()) {
            report.end(here.get().apply(options.command().equals("start") ? "raise" : options.command()));
            return;
        }
        try {
            arrive(options, instrumentation, report);
        } finally {
            synchronized (this) {
                arriving = false;
            }
        }
    }

    private void arrive(AgentOptions options, Instrumentation instrumentation, Report report) {
        if (!JavaModules.hasDesktop()) {
            report.fail("This program has no windows: it runs without java.desktop");
            return;
        }
        Optional<String> lacking = JavaModules.loadMissing(instrumentation);
        if (lacking.isPresent()) {
            report.fail(lacking.get());
            return;
        }
        try {
            awaitWindow(report);
            start(options, instrumentation, report);
        } catch (IOException e) {
            report.fail(String.valueOf(e.getMessage()));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            report.fail("Mood DJ cannot start here: " + (cause == null ? e : cause.getMessage()));
        } catch (ReflectiveOperationException e) {
            report.fail("Mood DJ is not whole, build it again with bin/mood-dj: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Swing is not touched before the program has: it may want to set it up first. */
    private static void awaitWindow(Report report) throws InterruptedException {
        for (int looks = 0; !(eventQueueRuns() && windowShows()); looks++) {
            if (looks == LOOKS_BEFORE_SAYING_SO) {
                report.say("This program shows no window that Mood DJ could live in; waiting for one");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private static boolean eventQueueRuns() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        Thread[] threads = new Thread[group.activeCount() + 32];
        int count = group.enumerate(threads);
        return Arrays.stream(threads, 0, count)
                .anyMatch(thread -> thread.getName().startsWith("AWT-EventQueue"));
    }

    private static boolean windowShows() {
        return Arrays.stream(Frame.getFrames()).anyMatch(frame -> frame instanceof JFrame && frame.isShowing());
    }

    private void start(AgentOptions options, Instrumentation instrumentation, Report report)
            throws IOException, ReflectiveOperationException {
        ClassLoader loader = last.get();
        if (loader == null) {
            List<URL> path = options.classPath();
            loader = new PluginLoader(path);
            last = new WeakReference<>(loader);
        }
        Thread.currentThread().setContextClassLoader(loader);
        Consumer<String> says = report::end;
        Runnable gone = this::gone;
        @SuppressWarnings("unchecked") // known by its name only
        Function<String, String> commands = (Function<String, String>) Class.forName(ENTRY, true, loader)
                .getMethod("begin", Map.class, Instrumentation.class, Consumer.class, Runnable.class)
                .invoke(null, options.values(), instrumentation, says, gone);
        synchronized (this) {
            running = Optional.of(commands);
        }
        Thread.currentThread().setContextClassLoader(null);
    }

    private synchronized void gone() {
        running = Optional.empty();
    }
}
