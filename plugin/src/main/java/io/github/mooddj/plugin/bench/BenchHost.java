package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.MediaPlayerHost;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A host without a window and without sound.
 *
 * @param data where the plug-in keeps its files
 * @param options as on the command line
 */
record BenchHost(Path data, Map<String, String> options) implements MediaPlayerHost {
    /** With neither camera nor sound. */
    BenchHost(Path data) {
        this(data, Map.of("audio", "none", "camera", "none"));
    }

    @Override
    public String name() {
        return "benchmark";
    }

    @Override
    public HostPaths paths() {
        return new HostPaths(data);
    }

    @Override
    public Optional<HostWindow> window() {
        return Optional.empty();
    }

    @Override
    public void quit(int exitCode) {}
}
