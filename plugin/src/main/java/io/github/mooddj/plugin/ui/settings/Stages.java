package io.github.mooddj.plugin.ui.settings;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds something large in several tasks of the event dispatch thread, one after the other: what the user does
 * meanwhile, and the drawing, come between them. Where one fails, the others are made all the same. Event dispatch
 * thread only.
 */
final class Stages {
    private static final Logger log = LoggerFactory.getLogger(Stages.class);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Runnable failed = () -> {};

    /** Adds one; each should take a few hundredths of a second at most. */
    Stages then(Runnable stage) {
        waiting.add(stage);
        return this;
    }

    /** Calls {@code failed} for each that fails. */
    Stages onFailure(Runnable wanted) {
        failed = wanted;
        return this;
    }

    /** Does all of them now. */
    void atOnce() {
        while (!waiting.isEmpty()) {
            make(waiting.remove());
        }
    }

    /** Does each in a task of its own, from the next one on. */
    void begin() {
        EventQueue.invokeLater(this::step);
    }

    private void step() {
        Runnable stage = waiting.poll();
        if (stage != null) {
            make(stage);
            EventQueue.invokeLater(this::step);
        }
    }

    private void make(Runnable stage) {
        try {
            stage.run();
        } catch (RuntimeException e) {
            log.error("A part of a window could not be made", e);
            failed.run();
        }
    }
}
