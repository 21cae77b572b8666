package io.github.mooddj.host.snapcast;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a Snapcast server listens.
 *
 * @param host a name or an address, IPv6 without brackets
 * @param port of its source {@code tcp://...?mode=server}, 1 to 65535
 * @param controlPort of its JSON-RPC control over TCP, 1 to 65535
 */
public record SnapcastAddress(String host, int port, int controlPort) {
    /** Where a Snapcast server listens for a TCP source unless told otherwise. */
    static final int PORT = 4953;

    private static final int CONTROL_PORT = 1705;
    private static final int LAST_PORT = 65_535;
    private static final Pattern TEXT =
            Pattern.compile("(?:\\[([0-9A-Fa-f:.%]+)\\]|([^\\s:/\\[\\]]+))(?::(\\d{1,5})(?::(\\d{1,5}))?)?");

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public SnapcastAddress {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a Snapcast server needs the name of its machine");
        }
        checkPort(port);
        checkPort(controlPort);
    }

    private static void checkPort(int port) {
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535, not " + port);
        }
    }

    /**
     * Reads {@code HOST}, {@code HOST:PORT} or {@code HOST:PORT:CONTROLPORT}; an IPv6 address stands in brackets.
     *
     * @throws IllegalArgumentException with a sentence for the user if it is none of them
     */
    public static SnapcastAddress parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a Snapcast server is HOST, HOST:PORT or HOST:PORT:CONTROLPORT, not '" + text + "'");
        }
        String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new SnapcastAddress(host, port(matcher.group(3), PORT), port(matcher.group(4), CONTROL_PORT));
    }

    private static int port(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** As {@link #parse} reads it, without what is usual. */
    @Override
    public String toString() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        if (controlPort != CONTROL_PORT) {
            return name + ":" + port + ":" + controlPort;
        }
        return port == PORT ? name : name + ":" + port;
    }
}
