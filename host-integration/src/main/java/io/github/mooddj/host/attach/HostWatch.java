package io.github.mooddj.host.attach;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.WindowEvent;
import java.beans.PropertyChangeListener;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.UIManager;

/**
 * Looks after the host: whether its window is still the same, answers, and is there at all. Nothing is posted to the
 * event queue of a host without windows, which would keep it from ending.
 */
final class HostWatch {
    private static final long LOOK_SECONDS = 1;
    /** Looks without an answer before we say so. */
    private static final int SILENT = 5;
    /** Looks without any window before we leave. */
    private static final int GONE = 10;

    private final String name;
    private final ScheduledExecutorService thread;
    private final Residence residence;
    private final HostListeners listeners;
    private final Optional<VlcjTransport> transport;
    private final Runnable leaving;
    private final MistakeFilter mistakes;
    private final AWTEventListener windows = this::windowChanged;
    private final PropertyChangeListener look;
    /** Asked and not yet answered. */
    private final AtomicInteger unanswered = new AtomicInteger();

    /** It answered once; before that it is busy with our coming. */
    private volatile boolean answered;

    private int withoutWindow;
    private boolean told;
    private volatile boolean stopped;
    private Optional<ScheduledFuture<?>> looks = Optional.empty();

    HostWatch(
            String name,
            ScheduledExecutorService thread,
            Residence residence,
            HostListeners listeners,
            Optional<VlcjTransport> transport,
            Runnable leaving) {
        this.name = name;
        this.thread = thread;
        this.residence = residence;
        this.listeners = listeners;
        this.transport = transport;
        this.leaving = leaving;
        this.mistakes = new MistakeFilter(() ->
                listeners.tell(listener -> listener.trouble("Something failed in Mood DJ's panel; the log says what")));
        this.look = event -> {
            if ("lookAndFeel".equals(event.getPropertyName())) {
                EventQueue.invokeLater(() -> Guard.run(residence::followLook));
            }
        };
    }

    /** On the event dispatch thread. */
    void begin() {
        mistakes.guard();
        Toolkit.getDefaultToolkit().addAWTEventListener(windows, AWTEvent.WINDOW_EVENT_MASK);
        UIManager.addPropertyChangeListener(look);
        looks = Optional.of(thread.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
    }

    private void windowChanged(AWTEvent event) {
        int id = event.getID();
        if (!stopped && (id == WindowEvent.WINDOW_OPENED || id == WindowEvent.WINDOW_CLOSED)) {
            Guard.run(residence::settle);
        }
    }

    private void look() {
        transport.ifPresent(VlcjTransport::look);
        if (!HostFrames.any()) {
            withoutWindow++;
            if (withoutWindow == GONE) {
                leaving.run();
            }
            return;
        }
        withoutWindow = 0;
        if (unanswered.get() == 0) {
            if (told) {
                told = false;
                listeners.tell(listener -> listener.trouble(name + " answers again"));
            }
            unanswered.set(1);
            EventQueue.invokeLater(() -> {
                unanswered.set(0);
                answered = true;
                if (!stopped) {
                    mistakes.guard();
                    Guard.run(residence::settle);
                }
            });
        } else if (unanswered.incrementAndGet() == SILENT && answered) {
            told = true;
            listeners.tell(listener -> listener.trouble(name + " does not answer; the music plays on"));
        }
    }

    /** From any thread; a second call does nothing. */
    void stop() {
        if (!stopped) {
            stopped = true;
            looks.ifPresent(running -> running.cancel(false));
            Toolkit.getDefaultToolkit().removeAWTEventListener(windows);
            UIManager.removePropertyChangeListener(look);
            EventQueue.invokeLater(mistakes::leave);
        }
    }
}
