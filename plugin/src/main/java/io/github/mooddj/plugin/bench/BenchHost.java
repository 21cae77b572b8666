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
 */
record BenchHost(Path data) implements MediaPlayerHost {
    @Override
    public String name() {
        return "benchmark";
    }

    @Override
    public HostPaths paths() {
        return new HostPaths(data);
    }

    @Override
    public Map<String, String> options() {
        return Map.of("audio", "none", "camera", "none");
    }

    @Override
    public Optional<HostWindow> window() {
        return Optional.empty();
    }

    @Override
    public void quit(int exitCode) {}
}
