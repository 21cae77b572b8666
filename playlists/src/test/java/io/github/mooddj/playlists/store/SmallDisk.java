package io.github.mooddj.playlists.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes in memory, mounted for a test; the test is skipped where this user may not mount. */
final class SmallDisk implements AutoCloseable {
    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    static SmallDisk mount(Path directory, int megabytes) throws IOException {
        Files.createDirectories(directory);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", directory.toString()),
                "this user may not mount a small disk");
        return new SmallDisk(directory);
    }

    Path place() {
        return place;
    }

    void setReadOnly(boolean readOnly) throws IOException {
        if (!run("mount", "-o", readOnly ? "remount,ro" : "remount,rw", place.toString())) {
            throw new IOException("the small disk cannot be mounted again");
        }
    }

    /** Fills it to the last block. */
    Path fill() throws IOException {
        Path filler = place.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (int i = 0; i < 1_000_000; i++) {
                out.write(new byte[512]);
            }
        } catch (IOException full) {
            return filler;
        }
        throw new IOException("the small disk has no end");
    }

    @Override
    public void close() {
        if (!run("umount", place.toString())) {
            run("umount", "-l", place.toString());
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
