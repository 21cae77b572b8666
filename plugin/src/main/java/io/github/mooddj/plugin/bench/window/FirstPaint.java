package io.github.mooddj.plugin.bench.window;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.PaintEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.swing.JFrame;

/** Notes when a window of this process has been painted for the first time. */
final class FirstPaint implements AWTEventListener {
    private static final long PATIENCE_SECONDS = 60;

    private final CompletableFuture<Long> painted = new CompletableFuture<>();

    private FirstPaint() {}

    /** Waits for it from now on. */
    static FirstPaint awaited() {
        FirstPaint made = new FirstPaint();
        Toolkit.getDefaultToolkit().addAWTEventListener(made, AWTEvent.PAINT_EVENT_MASK);
        return made;
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event instanceof PaintEvent && event.getSource() instanceof JFrame) {
            // The painting itself follows in this task.
            EventQueue.invokeLater(() -> painted.complete(System.currentTimeMillis()));
        }
    }

    /** When it was, milliseconds since the epoch. */
    long at() throws InterruptedException, ExecutionException, TimeoutException {
        return painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
