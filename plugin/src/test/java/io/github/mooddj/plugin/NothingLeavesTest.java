package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The demo with its camera, watched by the kernel: which connections it opens, and what it writes. */
class NothingLeavesTest {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final Pattern CONNECT = Pattern.compile("(?:connect|bind|sendto)\\(.*?\\{(sa_family=.*?)\\}.*");
    private static final Pattern WRITE =
            Pattern.compile("(?:write|pwrite64)\\(\\d+<([^>]*)>, \"(.*?)\"(?:\\.\\.\\.)?, .*\\) = (\\d+)");

    /** The C library's look-up of users, the display, the sound, and the session's message bus. */
    private static final Pattern LOCAL =
            Pattern.compile("sa_family=AF_UNIX, sun_path=.*(nscd/socket|X11-unix|pulse|\\.X11|pipewire|/bus|dbus).*");

    /** JPEG, PNG, BMP, GIF, TIFF, WebP. */
    private static final Pattern PICTURE = Pattern.compile(
            "(\\\\xff\\\\xd8\\\\xff|\\\\x89\\\\x50\\\\x4e\\\\x47|\\\\x42\\\\x4d.{16}\\\\x00\\\\x00|"
                    + "\\\\x47\\\\x49\\\\x46\\\\x38|\\\\x49\\\\x49\\\\x2a\\\\x00|\\\\x52\\\\x49\\\\x46\\\\x46.{16}\\\\x57).*");

    /** Music that the demo makes, its library, the JVM's own. A frame's pixels are 230,000 bytes. */
    private static final Pattern LARGE_ON_PURPOSE = Pattern.compile(
            ".*/(demo-music/.*|library-.*\\.db|.*\\.so[.\\d]*( \\(deleted\\))?|hsperfdata.*|.*\\.jsa|backups/.*)");

    @TempDir
    Path directory = Path.of("");

    /**
     * Half a minute under a tracer, and one traced run in a few stopped for good inside the dynamic linker, which no
     * untraced run did: not with every run of the tests.
     */
    @Test
    @EnabledIfEnvironmentVariable(named = "MOOD_DJ_LONG_TESTS", matches = "1")
    void theDemoOpensNoConnectionAndWritesNoPicture() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(STRACE), "strace is not installed");
        Path trace = Files.createDirectory(directory.resolve("trace"));
        ProgramRun run = ProgramRun.of(
                directory,
                Duration.ofMinutes(4),
                List.of(
                        STRACE.toString(),
                        "-f",
                        "-ff",
                        "--seccomp-bpf",
                        "-qq",
                        "-y",
                        "-xx",
                        "-s",
                        "12",
                        "-e",
                        "signal=none",
                        "-e",
                        "trace=connect,bind,sendto,write,pwrite64",
                        "-o",
                        trace.resolve("t").toString()),
                List.of(
                        "--demo",
                        "--headless",
                        "--audio",
                        "none",
                        "--duration",
                        "30s",
                        "--data",
                        directory.resolve("data").toString()));
        assumeTrue(!run.errors().contains("ptrace"), "this machine does not allow tracing: " + run.errors());

        assertEquals(0, run.exitCode(), run::errors);
        TreeSet<String> connections = new TreeSet<>();
        List<String> pictures = new ArrayList<>();
        Map<String, Long> written = new TreeMap<>();
        for (String line : lines(trace)) {
            Matcher connect = CONNECT.matcher(line);
            if (connect.matches() && !LOCAL.matcher(readable(connect.group(1))).matches()) {
                connections.add(readable(connect.group(1)));
            }
            Matcher write = WRITE.matcher(line);
            if (write.matches()) {
                String file = readable(write.group(1));
                if (!file.startsWith("/")) {
                    continue;
                }
                if (PICTURE.matcher(write.group(2)).matches() && !file.contains("demo-music")) {
                    pictures.add(file);
                }
                written.merge(file, Long.parseLong(write.group(3)), Long::sum);
            }
        }
        written.keySet().removeIf(file -> LARGE_ON_PURPOSE.matcher(file).matches() || file.startsWith("/dev/"));
        assertEquals(new TreeSet<>(), connections);
        assertEquals(List.of(), pictures);
        long most = written.values().stream().mapToLong(Long::longValue).max().orElse(0);
        assertTrue(written.keySet().stream().anyMatch(file -> file.contains("captures-")), written::toString);
        assertTrue(most < 200_000, () -> "as large as a picture: " + written);
    }

    private static List<String> lines(Path trace) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(trace)) {
            for (Path file : files.toList()) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(lines.size() > 100, "lines of the trace: " + lines.size());
        return lines;
    }

    /** strace writes every byte of a text as {@code \x41}. */
    private static String readable(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher bytes = Pattern.compile("\\\\x([0-9a-f]{2})").matcher(text);
        while (bytes.find()) {
            bytes.appendReplacement(
                    plain, Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(bytes.group(1), 16))));
        }
        return bytes.appendTail(plain).toString();
    }
}
