package io.github.mooddj.plugin.bench.window;

import com.sun.management.OperatingSystemMXBean;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The program in a process that is watched. What was seen is written into a file, a line for each figure: its name, a
 * tab, its value.
 */
public final class WindowProcess {
    private static final Duration SETTLING = Duration.ofSeconds(8);

    private final Path result;
    private final List<String> lines = new ArrayList<>();

    private WindowProcess(Path result) {
        this.result = result;
    }

    /** What is measured. */
    public enum Kind {
        /** How long it takes until the window is painted, and what it costs at rest afterwards. */
        START,
        /** A session of a lively user. */
        SESSION,
        /** A library of 100,000 songs, scrolled and searched. */
        SCROLL
    }

    /**
     * Measures, and ends the process.
     *
     * @param arguments the kind; the file for the result; when the process was started, milliseconds since the epoch;
     *     seconds to measure; then the program's main class and its arguments
     */
    public static void main(String[] arguments) throws Exception {
        Kind kind = Kind.valueOf(arguments[0]);
        WindowProcess process = new WindowProcess(Path.of(arguments[1]));
        long started = Long.parseLong(arguments[2]);
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[3]));
        if (kind == Kind.SCROLL) {
            process.scroll();
        } else {
            FirstPaint paint = FirstPaint.awaited();
            Runnable program = () -> run(arguments[4], Arrays.copyOfRange(arguments, 5, arguments.length));
            new PluginThreads().factory("program").newThread(program).start();
            process.tell("start", (double) (paint.at() - started));
            process.tell("start, processor time", processMillis());
            if (kind == Kind.SESSION) {
                process.session(time);
            } else if (!time.isZero()) {
                process.rest(time);
            }
        }
        process.write();
        System.exit(0);
    }

    private static void run(String main, String[] arguments) {
        try {
            // By its name: the command line knows the benchmarks, not the other way round.
            Class.forName(main).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(main + " cannot be started", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(main + " failed", e.getCause());
        }
    }

    private void session(Duration time) {
        EdtWatch watch = EdtWatch.install();
        Session.pause(SETTLING);
        watch.setRunning(true);
        new Session(watch).run(time);
        watch.setRunning(false);
        tell(watch);
    }

    private void rest(Duration time) {
        Session.pause(SETTLING);
        long start = System.nanoTime();
        long all = processNanos();
        long drawing = drawingNanos();
        Session.pause(time);
        double wall = System.nanoTime() - start;
        tell("rest, panel", 100 * (drawingNanos() - drawing) / wall);
        tell("rest, process", 100 * (processNanos() - all) / wall);
    }

    private void scroll() throws InterruptedException, InvocationTargetException {
        EdtWatch watch = EdtWatch.install();
        LongList list = LongList.open();
        Session.pause(Duration.ofSeconds(2));
        watch.setRunning(true);
        list.use(watch);
        watch.setRunning(false);
        tell(watch);
        tell("steps", list.steps());
        list.close();
    }

    private void tell(EdtWatch watch) {
        List<EdtWatch.Task> byProcessor = watch.longestByProcessor();
        List<EdtWatch.Task> byClock = watch.longestByClock();
        tell("tasks", (double) watch.count());
        tell(
                "longest, processor",
                byProcessor.isEmpty() ? 0 : byProcessor.get(0).processor());
        tell("longest, wall", byClock.isEmpty() ? 0 : byClock.get(0).wall());
        Stream.concat(byProcessor.stream(), byClock.stream()).distinct().forEach(task -> {
            lines.add(String.format(
                    Locale.ROOT,
                    "# %s: %.1f ms of the processor, %.1f ms by the clock",
                    task.what().replaceAll("\\s+", " "),
                    task.processor(),
                    task.wall()));
            if (!task.place().isEmpty()) {
                lines.add("#   in " + task.place());
            }
        });
    }

    private void tell(String name, double value) {
        lines.add(name + "\t" + value);
    }

    private void write() throws IOException {
        Files.write(result, lines);
    }

    private static long processNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static double processMillis() {
        return processNanos() / 1e6;
    }

    /** Processor time of the threads that draw: AWT's own and those of the panel's status. */
    private static long drawingNanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith("AWT-"))
                .mapToLong(info -> Math.max(0, threads.getThreadCpuTime(info.getThreadId())))
                .sum();
    }
}
