package io.github.mooddj.plugin.cli;

import io.github.mooddj.plugin.settings.StartOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What was given on the command line, as a host hands it to the plug-in. One thread. */
final class GivenOptions {
    private final Map<String, String> options = new LinkedHashMap<>();

    /** Adds an option; nothing where it was not given. */
    GivenOptions put(String name, @Nullable String value) {
        if (value != null) {
            options.put(name, value);
        }
        return this;
    }

    /** All of them, by name, where nobody gave one that could be wrong. */
    Map<String, String> unchecked() {
        return options;
    }

    /**
     * All of them, by name.
     *
     * @throws ParameterException with a sentence for the user if the plug-in would not take one of them
     */
    Map<String, String> checked(CommandLine line) {
        try {
            StartOptions.of(options);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, String.valueOf(e.getMessage()), e);
        }
        return options;
    }
}
