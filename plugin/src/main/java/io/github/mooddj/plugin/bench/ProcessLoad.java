package io.github.mooddj.plugin.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What this process takes of the machine, as a whole and by thread. */
final class ProcessLoad {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KILOBYTES_IN_MEGABYTE = 1024;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Processor time of all living threads with such a name, nanoseconds. */
    long threadNanos(Predicate<String> name) {
        return ids(name).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
    }

    /** What these threads have allocated since their start, bytes. */
    long allocated(Predicate<String> name) {
        return ids(name)
                .map(threads::getThreadAllocatedBytes)
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private LongStream ids(Predicate<String> name) {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .flatMap(info -> Optional.ofNullable(info).stream())
                .filter(info -> name.test(info.getThreadName()))
                .mapToLong(java.lang.management.ThreadInfo::getThreadId);
    }

    /** Threads of the JVM that live. */
    int threadCount() {
        return threads.getThreadCount();
    }

    /** Files, sockets and pipes that are open; empty where the system does not tell. */
    static Optional<Double> openFiles() throws IOException {
        Path folder = Path.of("/proc/self/fd");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> open = Files.list(folder)) {
            return Optional.of((double) open.count());
        }
    }

    /** Processor time of the whole process, libVLC's threads with it, nanoseconds. */
    static long processNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** What the JVM's heap holds after a collection, MB. */
    static double heapMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / KILOBYTES_IN_MEGABYTE / KILOBYTES_IN_MEGABYTE;
    }

    /** Memory of the process after a collection, MB; empty where the system does not tell. */
    static Optional<Double> residentMegabytes() throws IOException {
        System.gc();
        if (!Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_IN_MEGABYTE)
                .findFirst();
    }
}
