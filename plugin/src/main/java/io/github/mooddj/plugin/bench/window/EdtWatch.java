package io.github.mooddj.plugin.bench.window;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.InvocationEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Times every task of the event dispatch thread, by the clock and by the thread's processor time: on a machine that
 * others use as well, the second tells more. What a modal window does meanwhile counts for itself.
 */
final class EdtWatch extends EventQueue {
    private static final int KEPT = 12;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Task> longest = new ArrayList<>();
    private boolean running;
    private boolean nested;
    private int depth;
    private long count;
    private double longestWall;
    private String step = "";

    /**
     * A task.
     *
     * @param what which event, while which step of the script
     * @param wall milliseconds by the clock
     * @param processor milliseconds of the thread's processor time
     */
    record Task(String what, double wall, double processor) {}

    private EdtWatch() {}

    /** Watches from now on. */
    static EdtWatch install() {
        EdtWatch watch = new EdtWatch();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
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
    synchronized List<Task> longest() {
        return List.copyOf(longest);
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
        try {
            super.dispatchEvent(event);
        } finally {
            depth--;
            boolean waited = outer && nested;
            if (!waited) {
                note(event, (System.nanoTime() - wall) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
            }
            nested = !outer;
        }
    }

    private synchronized void note(AWTEvent event, double wall, double processor) {
        if (!running) {
            return;
        }
        count++;
        longestWall = Math.max(longestWall, wall);
        String what = event instanceof InvocationEvent
                ? event.paramString().replaceAll(".*runnable=([^@$,]*).*", "$1")
                : event.getClass().getSimpleName();
        longest.add(new Task(step + ": " + what, wall, processor));
        longest.sort(Comparator.comparingDouble(Task::processor).reversed());
        if (longest.size() > KEPT) {
            longest.remove(KEPT);
        }
    }

    /** The longest of all by the clock, milliseconds. */
    synchronized double longestWall() {
        return longestWall;
    }
}
