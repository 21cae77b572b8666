package io.github.mooddj.host.vlcj;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.github.mooddj.host.loudness.LoudnessMeter;
import java.util.Optional;

/**
 * Takes decoded samples out of libVLC as fast as it decodes them, by its module {@code smem}: it asks where to put a
 * block, fills it, and says so. Both calls come on libVLC's decoding thread, which is made to yield to everything else.
 */
final class PcmTap {
    /** Asks for room. */
    interface Before extends Callback {
        void invoke(Pointer data, PointerByReference room, long size);
    }

    /** Says that the room is filled. */
    interface After extends Callback {
        void invoke(Pointer data, Pointer pcm, int channels, int rate, int frames, int bits, long size, long time);
    }

    // Fields, so that they live as long as the native side that calls them.
    private final Before before = this::room;
    private final After after = (data, pcm, channels, rate, frames, bits, size, time) -> take(channels, rate, frames);
    private Memory memory = new Memory(1 << 16);
    private float[] samples = new float[1 << 14];
    private boolean yielding;
    private Optional<LoudnessMeter> meter = Optional.empty();
    private int meterRate;
    private volatile int meterChannels;
    private volatile long frames;
    private volatile int rate;
    private volatile boolean closed;

    PcmTap() {
        // One Java thread for all calls of a native one, instead of one a call.
        CallbackThreadInitializer threads = new CallbackThreadInitializer(true, false, "loudness-decoder");
        Native.setCallbackThreadInitializer(before, threads);
        Native.setCallbackThreadInitializer(after, threads);
    }

    /** The option that sends a track's sound here; {@code channels} 0 leaves them as they are. */
    String option(int channels) {
        return ":sout=#transcode{vcodec=none,scodec=none,acodec=f32l" + (channels == 0 ? "" : ",channels=" + channels)
                + "}:smem{audio-prerender-callback=" + address(before) + ",audio-postrender-callback=" + address(after)
                + ",no-time-sync}";
    }

    private static long address(Callback callback) {
        return Pointer.nativeValue(CallbackReference.getFunctionPointer(callback));
    }

    private void room(Pointer data, PointerByReference room, long size) {
        if (!yielding) {
            yielding = true;
            LowPriority.ofThisThread();
        }
        if (memory.size() < size) {
            memory = new Memory(size);
        }
        room.setValue(memory);
    }

    private void take(int channels, int newRate, int count) {
        if (closed || count <= 0) {
            return;
        }
        if (samples.length < count * channels) {
            samples = new float[count * channels];
        }
        memory.read(0, samples, 0, count * channels);
        LoudnessMeter known = meter.filter(made -> meterRate == newRate && meterChannels == channels)
                .orElseGet(() -> {
                    meterRate = newRate;
                    meterChannels = channels;
                    return new LoudnessMeter(newRate, channels);
                });
        meter = Optional.of(known);
        known.add(samples, count);
        rate = newRate;
        long before = frames;
        frames = before + count;
    }

    /** Whatever still comes is of no interest. */
    void close() {
        closed = true;
    }

    /** Frames that came so far; any thread. */
    long frames() {
        return frames;
    }

    /** Frames a second; 0 before the first. */
    int rate() {
        return rate;
    }

    /** How many channels came; 0 before the first. */
    int channels() {
        return meterChannels;
    }

    /** What measured; only after libVLC has ended. */
    Optional<LoudnessMeter> meter() {
        return meter;
    }
}
