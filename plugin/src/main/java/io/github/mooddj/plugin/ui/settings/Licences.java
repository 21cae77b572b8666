package io.github.mooddj.plugin.ui.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whose work this is made of, as the table in the project's README says it; the file comes along with the classes.
 *
 * @param parts in the README's order
 */
record Licences(List<Part> parts) {
    private static final String README = "README.md";
    private static final String HEADING = "## Licences";

    Licences {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param name what it is
     * @param licence its licence's short name
     */
    record Part(String name, String licence) {}

    /** Reads the README that came along; no parts where none did. By a worker only. */
    static Licences read() {
        try (InputStream in = Licences.class.getResourceAsStream(README)) {
            return in == null
                    ? new Licences(List.of())
                    : of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table below the heading in these lines. */
    static Licences of(List<String> readme) {
        return new Licences(readme.stream()
                .dropWhile(line -> !line.equals(HEADING))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length == 4)
                .skip(1)
                .map(cells -> new Part(cells[1].strip(), cells[2].strip()))
                .toList());
    }
}
