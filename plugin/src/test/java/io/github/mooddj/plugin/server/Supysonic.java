package io.github.mooddj.plugin.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Supysonic on the loopback interface, with a database of its own and three short songs; skips where there is
 * none.
 */
final class Supysonic implements AutoCloseable {
    /** Debian's own: the package is for it alone. */
    private static final String PYTHON = "/usr/bin/python3";

    static final String USER = "ada";
    static final String PASSWORD = "pass word & ü?";

    private static final String SERVE = """
            from werkzeug.serving import make_server
            from supysonic.web import create_application
            server = make_server("127.0.0.1", 0, create_application(), threaded=True)
            print(server.server_port, flush=True)
            server.serve_forever()
            """;

    private final Process process;
    private final URI address;

    private Supysonic(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Supysonic start(Path directory) throws IOException {
        Assumptions.assumeTrue(run(directory, PYTHON, "-c", "import supysonic"), "no supysonic here");
        Assumptions.assumeTrue(run(directory, "ffmpeg", "-version"), "no ffmpeg here, to make songs");
        Path folder = directory.resolve("music");
        Path music = Files.createDirectories(folder.resolve("Sines"));
        song(music, "Low", 220, 1);
        song(music, "Middle", 440, 2);
        song(music, "High", 880, 3);
        Files.writeString(directory.resolve("supysonic.conf"), """
                [base]
                database_uri = sqlite:///%1$s/supysonic.db
                [webapp]
                cache_dir = %1$s/cache
                log_file = %1$s/supysonic.log
                mount_webui = off
                [daemon]
                socket = %1$s/supysonic.sock
                run_watcher = no
                """.formatted(directory));
        Files.createDirectories(directory.resolve("cache"));
        if (!run(directory, "supysonic-cli", "user", "add", USER, "-p", PASSWORD)
                || !run(directory, "supysonic-cli", "folder", "add", "Music", folder.toString())
                || !run(directory, "supysonic-cli", "folder", "scan", "--foreground", "Music")) {
            throw new IOException("supysonic could not be set up in " + directory);
        }
        Process process = new ProcessBuilder(PYTHON, "-c", SERVE)
                .directory(directory.toFile())
                .redirectError(directory.resolve("server.txt").toFile())
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String port = lines.readLine();
        if (port == null) {
            throw new IOException(Files.readString(directory.resolve("server.txt")));
        }
        return new Supysonic(process, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    private static void song(Path directory, String title, int frequency, int number) throws IOException {
        Path file = directory.resolve(title + ".flac");
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "lavfi"));
        command.addAll(List.of("-i", "sine=frequency=" + frequency + ":duration=3:sample_rate=48000"));
        for (String tag : List.of("title=" + title, "artist=Sines", "album=Tones", "genre=Test", "track=" + number)) {
            command.addAll(List.of("-metadata", tag));
        }
        command.add(file.toString());
        if (!run(directory, command.toArray(String[]::new))) {
            throw new IOException("ffmpeg made no " + file);
        }
    }

    private static boolean run(Path directory, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
