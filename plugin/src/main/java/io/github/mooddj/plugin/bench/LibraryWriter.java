package io.github.mooddj.plugin.bench;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process that is killed: changes a library and says the number of each change once the store acknowledged it. */
final class LibraryWriter {
    private LibraryWriter() {}

    /**
     * What to do, and when to be killed.
     *
     * @param library the data directory
     * @param day days after today, as the process's clock shows them: each day begins with a backup
     * @param first number of the first change
     * @param changes after so many it closes the library; 0 goes on for ever
     */
    record Task(Path library, int day, long first, long changes) {}

    /** The process: directory, day, first change, number of changes. */
    public static void main(String[] arguments) throws IOException {
        InstantSource clock =
                InstantSource.offset(InstantSource.system(), Duration.ofDays(Long.parseLong(arguments[1])));
        if (!(H2PlaylistStore.open(Path.of(arguments[0]), clock) instanceof StoreOpening.Opened opened)) {
            throw new IllegalStateException("not opened");
        }
        long first = Long.parseLong(arguments[2]);
        long changes = Long.parseLong(arguments[3]);
        long last = changes == 0 ? Long.MAX_VALUE : first + changes - 1;
        // The bare descriptor: what was said has left the process, whatever happens to it then.
        try (FileOutputStream said = new FileOutputStream(FileDescriptor.out);
                H2PlaylistStore store = opened.store()) {
            store.backups().makeDaily();
            for (long number = first; number <= last; number++) {
                LibraryChanges.apply(store, number);
                said.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** Starts the process and kills it when it acknowledged so many changes; says the last that it acknowledged. */
    static long killAfter(Task task, long acknowledged) throws IOException {
        Process process = start(task);
        return task.first() - 1 + count(process, acknowledged);
    }

    /** Starts the process and kills it after a time, wherever it is then; says the last change that it acknowledged. */
    static long killAfter(Task task, Duration time) throws IOException {
        Process process = start(task);
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
        return task.first() - 1 + count(process, Long.MAX_VALUE);
    }

    private static long count(Process process, long enough) throws IOException {
        long count = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            while (lines.readLine() != null) {
                count++;
                if (count == enough) {
                    // Through the handle: the process object itself would throw away what was said.
                    process.toHandle().destroyForcibly();
                }
            }
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        return count;
    }

    private static Process start(Task task) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dmooddj.log.file=CONSOLE",
                        "-Dmooddj.log.console=OFF",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LibraryWriter.class.getName(),
                        task.library().toString(),
                        String.valueOf(task.day()),
                        String.valueOf(task.first()),
                        String.valueOf(task.changes())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
