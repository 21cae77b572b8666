package io.github.mooddj.plugin.ui.settings;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds something large in several tasks of the event dispatch thread, one after the other: what the user does
 * meanwhile, and the drawing, come between them. Event dispatch thread only.
 */
final class Stages {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** Adds one; each should take a few hundredths of a second at most. */
    Stages then(Runnable stage) {
        waiting.add(stage);
        return this;
    }

    /** Does all of them now. */
    void atOnce() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Does each in a task of its own, from the next one on. */
    void begin() {
        EventQueue.invokeLater(this::step);
    }

    private void step() {
        Runnable stage = waiting.poll();
        if (stage != null) {
            stage.run();
            EventQueue.invokeLater(this::step);
        }
    }
}
