package io.github.mooddj.agent;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the agent was told: {@code name=value} pairs with commas between them, each in the encoding of a web address's
 * query. {@code classpath} (a file with a line per entry), {@code report} (a file) and {@code command} are the agent's
 * own; the rest goes to the plug-in.
 *
 * @param values by name
 */
record AgentOptions(Map<String, String> values) {
    AgentOptions {
        values = Map.copyOf(values);
    }

    static AgentOptions parse(String arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : arguments.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals).strip(), decoded(pair.substring(equals + 1)));
            }
        }
        return new AgentOptions(values);
    }

    /** Somebody typed it by hand: what is no encoding is taken as it is. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** {@code start} unless something else was said. */
    String command() {
        return values.getOrDefault("command", "start");
    }

    Optional<Path> report() {
        return Optional.ofNullable(values.get("report")).map(Path::of);
    }

    /**
     * What the plug-in is loaded from: as it was said, otherwise every jar of the folder {@code lib} beside the agent.
     *
     * @throws IOException with a sentence if there is none
     */
    List<URL> classPath() throws IOException {
        List<URL> path = new ArrayList<>();
        String file = values.get("classpath");
        if (file != null) {
            for (String line : Files.readAllLines(Path.of(file))) {
                path.add(Path.of(line).toUri().toURL());
            }
            return path;
        }
        Path library = ownJar().resolveSibling("lib");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(library, "*.jar")) {
            for (Path jar : jars) {
                path.add(jar.toUri().toURL());
            }
        } catch (IOException e) {
            throw new IOException(
                    "the agent's jar has to lie beside the folder lib of Mood DJ, and there is no " + library, e);
        }
        return path;
    }

    private static Path ownJar() throws IOException {
        try {
            URI place = AgentOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IOException("the agent does not know where it lies", e);
        }
    }
}
