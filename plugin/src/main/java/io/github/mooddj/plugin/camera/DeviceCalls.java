package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls of one device that may hang. {@link #call} from one thread at a time, the rest from any. */
interface DeviceCalls {
    /** Whether calls can be made at all; false while too many threads of cameras hang. */
    boolean hasRoom();

    /**
     * Waits for the result.
     *
     * @throws CallLostException if it does not come in time, or these calls are ended
     */
    <T> T call(Supplier<T> work, Duration limit) throws CallLostException;

    /** Stops waiting for a call, takes no more, runs {@code last} when the device is free, and ends. */
    void end(Runnable last);

    /** Waits until all has ended; false when a call still hangs then. */
    boolean awaitEnd(Duration limit);

    /** What a call that failed throws: the driver's own sentence, or a general one for whatever a library throws. */
    static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof WebcamException sentence) {
            return sentence;
        }
        // A failure inside a library, or one that has no native part for this machine.
        return new CameraTrouble(CameraWhy.OTHER, "The camera's driver failed.", Objects.requireNonNull(cause));
    }

    /** A call gave no result. */
    final class CallLostException extends Exception {
        private static final long serialVersionUID = 1;

        CallLostException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
