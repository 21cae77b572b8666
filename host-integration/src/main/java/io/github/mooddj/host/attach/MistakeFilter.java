package io.github.mooddj.host.attach;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before the host's own handler of what nobody caught on its event dispatch thread: what our listeners and
 * painters throw goes into our log, everything else to the host as always. Event dispatch thread only.
 */
final class MistakeFilter implements UncaughtExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(MistakeFilter.class);
    private static final String OUR_CLASSES = "io.github.mooddj.";
    private static final String OUR_LOADER = "mood-dj";

    private final Runnable happened;
    private Optional<Thread> guarded = Optional.empty();
    private Optional<UncaughtExceptionHandler> hosts = Optional.empty();

    /** Begins nowhere; {@code happened} runs when something of ours has failed. */
    MistakeFilter(Runnable happened) {
        this.happened = happened;
    }

    /** Guards the thread that runs this; Swing makes itself another one when all windows were gone. */
    void guard() {
        Thread thread = Thread.currentThread();
        if (guarded.filter(thread::equals).isEmpty()) {
            leave();
            UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
            // A thread without a handler of its own names its group.
            hosts = Optional.ofNullable(before == thread.getThreadGroup() ? null : before);
            guarded = Optional.of(thread);
            thread.setUncaughtExceptionHandler(this);
        }
    }

    /** As it was, unless the host has set another one meanwhile. */
    void leave() {
        guarded.filter(thread -> thread.getUncaughtExceptionHandler() == this)
                .ifPresent(thread -> thread.setUncaughtExceptionHandler(hosts.orElse(null)));
        guarded = Optional.empty();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (isOurs(thrown)) {
            log.error("Something of Mood DJ's failed on the host's event dispatch thread", thrown);
            Guard.run(happened);
        } else if (hosts.isPresent()) {
            hosts.get().uncaughtException(thread, thrown);
        } else {
            thread.getThreadGroup().uncaughtException(thread, thrown);
        }
    }

    /** Whether ours was under way in the event that failed; what a window of ours waits for is the host's. */
    static boolean isOurs(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().equals("java.awt.EventQueue")
                    && frame.getMethodName().equals("dispatchEvent")) {
                return false;
            }
            if (frame.getClassName().startsWith(OUR_CLASSES) || OUR_LOADER.equals(frame.getClassLoaderName())) {
                return true;
            }
        }
        return false;
    }
}
