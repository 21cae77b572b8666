package io.github.mooddj.plugin.session;

import java.util.Locale;
import java.util.concurrent.Executor;

/** Tells when the session is not the user's for a while. Nothing is watched before {@link #begin}. */
public interface SessionWatch extends AutoCloseable {
    /** Why the session is not the user's. */
    enum Reason {
        /** The screen is locked. */
        LOCKED,
        /** The computer goes to sleep. */
        ASLEEP,
        /** The lid is closed. */
        LID,
        /** Another user has the screen. */
        OTHER_USER
    }

    /** Is told; on a thread of the watch's, returns at once. */
    interface Listener {
        /** A reason begins or ends; may be told twice. */
        void happened(Reason reason, boolean lasts);
    }

    /** Watches from now on; returns at once, may be called again. Where nothing can be watched, nothing is told. */
    void begin(Listener listener);

    /** Watches no more; may be called twice. */
    @Override
    void close();

    /**
     * The watch of this system.
     *
     * @param system its name as Java tells it
     * @param threads runs what takes its time
     */
    static SessionWatch ofSystem(String system, Executor threads) {
        return system.toLowerCase(Locale.ROOT).contains("linux")
                ? new LogindWatch(BusAddress.ofSystem(), threads)
                : new DesktopWatch();
    }
}
