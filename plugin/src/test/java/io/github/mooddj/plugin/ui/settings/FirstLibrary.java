package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.ui.FirstRun;
import java.nio.file.Path;
import java.util.Optional;

/** A new user's library, in memory. */
public final class FirstLibrary implements AutoCloseable {
    private final PlaylistStore store = SampleLibrary.empty();
    private final Path demo;

    /** With this folder for the demo's pieces. */
    public FirstLibrary(Path demo) {
        this.demo = demo.toAbsolutePath();
    }

    /** For the introduction. */
    public Optional<FirstRun.Music> music() {
        return Optional.of(new FirstRun.Music(store, Optional.empty(), demo));
    }

    /** The library. */
    public PlaylistStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
