package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import io.github.mooddj.host.playback.Allocations;
import org.junit.jupiter.api.Test;

class FeedAllocationTest {
    private static final int FRAMES = 960;
    private static final int CALLS = 50;

    private long micros;

    private final Memory decoded = new Memory(FRAMES * 4L);

    private void write(Feed feed) {
        feed.write(decoded, FRAMES, micros);
        micros += FRAMES * 1_000_000L / 48_000;
    }

    /** libVLC calls on a thread of its own, some forty times a second. */
    @Test
    void takingWhatLibVlcDecodedAllocatesNothing() {
        decoded.clear();
        Feed feed = new Feed(1, false, event -> {});
        write(feed);

        long bytes = Allocations.of(() -> {
            for (int i = 0; i < CALLS; i++) {
                write(feed);
            }
        });

        assertEquals(0, bytes, "bytes in " + CALLS + " calls");
    }
}
