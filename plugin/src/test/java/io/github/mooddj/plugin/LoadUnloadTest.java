package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import io.github.mooddj.host.vlcj.VlcLibrary;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in comes and goes in one window, fifty times in long runs and five in short, and nothing of it is left. */
class LoadUnloadTest {
    private static final boolean LONG = "1".equals(System.getenv("MOOD_DJ_LONG_TESTS"));
    private static final int TIMES = LONG ? 50 : 5;
    private static final int LOOKS = 3_000;
    /** Looks, ten a second: idle threads of the JDK's pools end after a minute. */
    private static final int LONGEST_REST = 700;

    private static final int CALLING_BACK = 2;
    private static final long A_LEAK_KB = 4 * 1024;

    /** Of the JDK and of native libraries: one each for the whole process, however often the plug-in comes. */
    private static final Set<String> OF_LIBRARIES = Set.of(
            "JNA Cleaner",
            "JavaCPP Deallocator",
            "process reaper",
            "DeallocatorServiceThread",
            "Cleaner",
            "Java2D Disposer",
            "Swing-Shell",
            "TimerQueue",
            "AWT-",
            "Java Sound",
            "Image Animator",
            // Ends when its client is collected.
            "HttpClient-",
            "CompletableFutureDelayScheduler",
            "ForkJoinPool");

    private final boolean hasVlc = VlcLibrary.find() instanceof VlcLibrary.Found;
    private final Path data;
    private JFrame frame = new JFrame();

    LoadUnloadTest(@TempDir Path data) {
        this.data = data;
    }

    /** A window that counts what is in it. */
    private final class Host implements MediaPlayerHost, MediaPlayerHost.HostWindow {
        final AtomicInteger listeners = new AtomicInteger();
        final List<WeakReference<Object>> given = new ArrayList<>();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public HostPaths paths() {
            return new HostPaths(data);
        }

        @Override
        public Map<String, String> options() {
            return Map.of("audio", "none", "camera", "none");
        }

        @Override
        public Optional<HostWindow> window() {
            return Optional.of(this);
        }

        @Override
        public Registration addListener(HostListener listener) {
            listeners.incrementAndGet();
            return listeners::decrementAndGet;
        }

        @Override
        public void quit(int exitCode) {}

        @Override
        public Registration dock(String title, JComponent panel) {
            given.add(new WeakReference<>(panel));
            frame.add(panel, BorderLayout.CENTER);
            frame.validate();
            return () -> frame.remove(panel);
        }

        @Override
        public Registration addMenu(JMenu menu) {
            given.add(new WeakReference<>(menu));
            frame.getJMenuBar().add(menu);
            return () -> frame.getJMenuBar().remove(menu);
        }
    }

    @BeforeEach
    void window() throws InterruptedException, InvocationTargetException {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        EventQueue.invokeAndWait(() -> {
            frame = new JFrame("counting");
            frame.setJMenuBar(new JMenuBar());
            frame.setSize(700, 500);
            frame.setVisible(true);
        });
    }

    @AfterEach
    void noWindow() throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(frame::dispose);
    }

    /** Threads of libVLC that were attached to call back have no name, and end when libVLC ends them. */
    private static long nameless() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("Thread-"))
                .count();
    }

    private static long webClients() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("HttpClient-"))
                .count();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.getName().startsWith("Thread-"))
                .map(thread -> thread.getName() + "#" + thread.getId())
                .filter(name -> OF_LIBRARIES.stream().noneMatch(name::contains))
                .collect(Collectors.toSet());
    }

    private static String stacks() {
        return Thread.getAllStackTraces().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Arrays.toString(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static long windows() {
        return Arrays.stream(Window.getWindows()).filter(Window::isDisplayable).count();
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }

    /** Comes, opens its library and player, and goes. */
    private void comeAndGo(Host host, boolean opened) throws InterruptedException, InvocationTargetException {
        PluginSession[] session = new PluginSession[1];
        EventQueue.invokeAndWait(() -> session[0] = new MoodDjPlugin().start(host));
        host.given.add(new WeakReference<>(session[0]));
        for (int look = 0; opened && look < LOOKS && running("audio-mixer") == 0; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertTrue(!opened || running("audio-mixer") > 0 || !hasVlc, "it never opened its player");
        EventQueue.invokeAndWait(session[0]::close);
    }

    private static long running(String name) {
        return threads().stream()
                .filter(thread -> thread.startsWith(name + "#"))
                .count();
    }

    @Test
    void comingAndGoingLeavesNoThreadWindowPanelOrMemory() throws Exception {
        Host host = new Host();
        Set<String> others = threads();
        comeAndGo(host, true);
        comeAndGo(host, true);
        settled(host, () -> threads().stream().noneMatch(name -> name.startsWith("mood-") && !others.contains(name)));
        Set<String> before = threads();
        long nameless = nameless();
        long clients = webClients();
        long windows = windows();
        BooleanSupplier ended = () ->
                before.containsAll(threads()) && webClients() <= clients + 1 && nameless() <= nameless + CALLING_BACK;

        long grown = grownBy(host, ended);
        // A slow machine loads some classes late, but only once; a leak grows each time.
        grown = grown < A_LEAK_KB ? grown : grownBy(host, ended);

        Set<String> after = threads();
        after.removeAll(before);
        assertEquals(Set.of(), after, LoadUnloadTest::stacks);
        assertTrue(webClients() <= clients + 1, LoadUnloadTest::stacks);
        assertTrue(nameless() <= nameless + CALLING_BACK, LoadUnloadTest::stacks);
        assertEquals(windows, windows());
        assertEquals(0, host.listeners.get());
        assertEquals(0, frame.getContentPane().getComponentCount());
        assertEquals(0, frame.getJMenuBar().getMenuCount());
        assertEquals(0, held(host), "panels, menus, sessions of " + host.given.size());
        assertTrue(grown < A_LEAK_KB, "the heap grew by " + grown + " kB");
    }

    /** How much of the heap the coming and going takes for good, in kB. */
    private long grownBy(Host host, BooleanSupplier ended) throws InterruptedException, InvocationTargetException {
        long before = heap();
        for (int time = 0; time < TIMES; time++) {
            // Every other time it has to go while it still opens.
            comeAndGo(host, time % 2 == 0);
        }
        settled(host, ended);
        return heap() - before;
    }

    /**
     * Waits until threads have ended and the collector has been, with a deadline. Web clients of the JDK end their
     * thread when they are collected.
     */
    private static void settled(Host host, BooleanSupplier ended) throws InterruptedException {
        for (int look = 0; look < LONGEST_REST; look++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
            if (held(host) == 0 && ended.getAsBoolean()) {
                return;
            }
        }
    }

    private static long held(Host host) {
        return host.given.stream().filter(reference -> reference.get() != null).count();
    }
}
