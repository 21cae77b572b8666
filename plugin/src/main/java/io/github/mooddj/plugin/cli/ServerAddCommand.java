package io.github.mooddj.plugin.cli;

import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.server.SyncReport;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code server add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds a server after logging in to it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the server cannot be reached or refuses", "2:wrong usage, or no such server"})
final class ServerAddCommand extends ServersCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "A name of your own for it.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "Such as https://music.example.org.")
    private String address = "";

    @Option(names = "--user", required = true, paramLabel = "USER", description = "Who you are there.")
    private String user = "";

    ServerAddCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(MusicServers servers, PrintWriter out) throws IOException, UnusableInputException {
        try {
            MusicServers.Added added = servers.add(name, new URI(address), user, password());
            out.println("Added " + added.server().name() + ", " + added.server().address());
            out.println(added.password() + ".");
            SyncReport report = servers.sync(added.server());
            out.println(ServerSyncCommand.line(report));
            return 0;
        } catch (URISyntaxException e) {
            throw new UnusableInputException("This is no address: " + address, e);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Asked for where there is a terminal, otherwise the first line of what comes in; never an argument. */
    @SuppressWarnings(
            "SystemConsoleNull") // Since JDK 22 there may be a console without a terminal: it reads the same line.
    private static String password() throws IOException, UnusableInputException {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password: ");
            if (typed != null && typed.length > 0) {
                return new String(typed);
            }
        } else {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line != null && !line.isEmpty()) {
                return line;
            }
        }
        throw new UnusableInputException("A password is needed: type it, or send it as one line on standard input");
    }
}
