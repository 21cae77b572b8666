package io.github.mooddj.plugin.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A message bus for one test. */
public final class PrivateBus implements AutoCloseable {
    private final Process daemon;
    private final String address;

    private PrivateBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    /** Whether the program is installed. */
    public static boolean isPossible() {
        return Files.isExecutable(Path.of("/usr/bin/dbus-daemon"));
    }

    /** A bus whose files lie in this directory. */
    public static PrivateBus start(Path directory) throws IOException {
        Path config = Files.writeString(directory.resolve("bus.conf"), """
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(directory.resolve("bus")));
        Process daemon = new ProcessBuilder(
                        "/usr/bin/dbus-daemon", "--config-file=" + config, "--nofork", "--print-address")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = daemon.inputReader(StandardCharsets.US_ASCII);
        String address = out.readLine();
        if (address == null) {
            daemon.destroy();
            throw new IOException("dbus-daemon said no address");
        }
        return new PrivateBus(daemon, address);
    }

    /** Where it listens. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        daemon.destroy();
        try {
            daemon.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
