package io.github.mooddj.plugin.camera;

import java.util.function.Consumer;

/** Shows what the camera sees, while somebody wants to see it; costs nothing while nobody does. */
public interface PreviewFeed {
    /**
     * Frames from now on, at most 5 a second, while the camera is open; never opens it.
     *
     * @param viewer called on thread mood-sampler; returns at once
     */
    Subscription subscribe(Consumer<PreviewFrame> viewer);

    /** A running subscription; from any thread, may be closed twice. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
