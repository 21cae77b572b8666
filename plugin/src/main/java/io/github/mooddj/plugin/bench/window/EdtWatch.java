package io.github.mooddj.plugin.bench.window;

import io.github.mooddj.plugin.thread.PluginThreads;
import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.InvocationEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Times every task of the event dispatch thread, by the clock and by the thread's processor time: on a machine that
 * others use as well, the second tells more. What a modal window does meanwhile counts for itself. A task that takes
 * long by the clock is asked where it is, once.
 */
final class EdtWatch extends EventQueue {
    private static final int KEPT = 8;
    private static final long ASKED_AFTER_NANOS = Duration.ofMillis(35).toNanos();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final int FRAMES = 5;
    private static final String OWN = "io.github.mooddj.";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Task> tasks = new ArrayList<>();
    private boolean running;
    private boolean nested;
    private int depth;
    private long count;
    private String step = "";
    private long begun;
    private Thread dispatcher = Thread.currentThread();
    private String place = "";

    /**
     * A task.
     *
     * @param what which event, while which step of the script
     * @param wall milliseconds by the clock
     * @param processor milliseconds of the thread's processor time
     * @param place where it was when it had taken long already; empty for a quick one
     */
    record Task(String what, double wall, double processor, String place) {}

    private EdtWatch() {}

    /** Watches from now on, until the process ends. */
    static EdtWatch install() {
        EdtWatch watch = new EdtWatch();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
        new PluginThreads().factory("edt-watch").newThread(watch::look).start();
        return watch;
    }

    /** Counts from now on, or no longer. */
    synchronized void setRunning(boolean wanted) {
        running = wanted;
    }

    /** Names what the script does now. */
    synchronized void during(String wanted) {
        step = wanted;
    }

    /** The longest tasks by processor time, the longest first. */
    synchronized List<Task> longestByProcessor() {
        return longest(Comparator.comparingDouble(Task::processor));
    }

    /** The longest tasks by the clock, the longest first. */
    synchronized List<Task> longestByClock() {
        return longest(Comparator.comparingDouble(Task::wall));
    }

    private List<Task> longest(Comparator<Task> by) {
        return tasks.stream().sorted(by.reversed()).limit(KEPT).toList();
    }

    /** How many tasks there were. */
    synchronized long count() {
        return count;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        boolean outer = depth == 0;
        nested = !outer;
        depth++;
        long wall = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        begins(wall);
        try {
            super.dispatchEvent(event);
        } finally {
            depth--;
            boolean waited = outer && nested;
            if (!waited) {
                note(event, (System.nanoTime() - wall) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
            }
            begins(0);
            nested = !outer;
        }
    }

    private synchronized void begins(long now) {
        begun = now;
        dispatcher = Thread.currentThread();
        place = "";
    }

    private synchronized void note(AWTEvent event, double wall, double processor) {
        if (!running) {
            return;
        }
        count++;
        String what = event instanceof InvocationEvent
                ? event.paramString().replaceAll(".*runnable=([^@$,]*).*", "$1")
                : event.getClass().getSimpleName();
        tasks.add(new Task(step + ": " + what, wall, processor, place));
        if (tasks.size() > 100 * KEPT) {
            List<Task> kept = new ArrayList<>(longestByClock());
            longestByProcessor().stream().filter(task -> !kept.contains(task)).forEach(kept::add);
            tasks.clear();
            tasks.addAll(kept);
        }
    }

    /** Looks all the time whether a task takes long. */
    private void look() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            synchronized (this) {
                if (running && begun != 0 && place.isEmpty() && System.nanoTime() - begun > ASKED_AFTER_NANOS) {
                    place = placeOf(dispatcher);
                }
            }
        }
    }

    /** The innermost method, and those of this program that led to it. */
    private static String placeOf(Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        return IntStream.range(0, frames.length)
                .filter(at -> at == 0 || frames[at].getClassName().startsWith(OWN))
                .limit(FRAMES)
                .mapToObj(at -> frames[at].getClassName().replaceAll(".*\\.", "") + "." + frames[at].getMethodName())
                .collect(Collectors.joining(" < "));
    }
}
