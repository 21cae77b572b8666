package io.github.mooddj.plugin.camera;

import java.util.function.Consumer;

/** Frames for the panel's preview, some five a second while somebody looks at them. */
public interface PreviewFeed {
    /**
     * Calls {@code viewer} with each frame, on a camera thread, until the handle is closed; returns at once. Without
     * a viewer no preview is made.
     */
    Subscription subscribe(Consumer<PreviewFrame> viewer);

    /** A running subscription; may be closed twice. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
