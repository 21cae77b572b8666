package io.github.mooddj.host.playback;

import java.util.Optional;

/** The pictures of what plays, for whoever draws them. Any thread; nothing here waits. */
public interface VideoFrames {
    /** There are none. */
    VideoFrames NONE = new VideoFrames() {
        @Override
        public Optional<VideoFrame> current() {
            return Optional.empty();
        }

        @Override
        public void show(boolean wanted) {}
    };

    /**
     * The live track's picture for what is heard at this moment; empty while it has none. One caller at a time, as
     * often as it can draw: pictures that were not asked for are passed over.
     */
    Optional<VideoFrame> current();

    /** Whether somebody looks; while nobody does, no picture is decoded. */
    void show(boolean wanted);
}
