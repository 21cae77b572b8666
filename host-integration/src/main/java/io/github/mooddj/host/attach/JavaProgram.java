package io.github.mooddj.host.attach;

import java.util.Locale;
import java.util.Optional;

/**
 * A Java program that runs under this account.
 *
 * @param pid its process
 * @param name its main class or jar, without the path
 * @param windows whether it uses the screen; empty where the system does not say
 */
public record JavaProgram(String pid, String name, Optional<Boolean> windows) {
    /** Whether it has windows, as far as anybody knows. */
    public boolean mayHaveWindows() {
        return windows.orElse(true);
    }

    /** {@code 1234 player.jar has windows}. */
    public String line() {
        String seen =
                windows.map(has -> has ? "uses the screen" : "without windows").orElse("");
        return String.format(Locale.ROOT, "%-7s  %s  %s", pid, name, seen).stripTrailing();
    }
}
