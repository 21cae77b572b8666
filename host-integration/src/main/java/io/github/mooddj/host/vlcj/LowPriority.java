package io.github.mooddj.host.vlcj;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a native thread yield to all others, where the system can do that for a single thread: on Linux. */
final class LowPriority {
    private static final int PROCESS = 0;
    private static final int THIS_THREAD = 0;
    private static final int LOWEST = 19;

    private LowPriority() {}

    /** The C library's function; on Linux it takes a thread. */
    interface Priorities extends Library {
        /** Sets the nice value; 0 when it worked. */
        int setpriority(int which, int who, int value);
    }

    static void ofThisThread() {
        if (!Platform.isLinux()) {
            return;
        }
        Logger log = LoggerFactory.getLogger(LowPriority.class);
        try {
            if (Native.load("c", Priorities.class).setpriority(PROCESS, THIS_THREAD, LOWEST) != 0) {
                log.debug("The priority of a thread cannot be lowered");
            }
        } catch (UnsatisfiedLinkError e) {
            log.debug("The C library cannot be asked for a lower priority", e);
        }
    }
}
