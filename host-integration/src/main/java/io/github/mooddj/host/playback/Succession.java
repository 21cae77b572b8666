package io.github.mooddj.host.playback;

import java.util.concurrent.atomic.AtomicReference;

/**
 * An agreement that one track begins in the very frame after another one's last. The mixer takes it up when that frame
 * comes, the owner may cancel it before; exactly one of the two succeeds, whenever they try.
 */
final class Succession {
    /** Nothing is agreed. */
    static final Succession NONE = cancelled();

    private enum State {
        WAITING,
        TAKEN,
        CANCELLED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    private static Succession cancelled() {
        Succession none = new Succession();
        none.cancel();
        return none;
    }

    /** The mixer's: it begins now; false when it was cancelled. */
    boolean take() {
        return state.compareAndSet(State.WAITING, State.TAKEN);
    }

    /** The owner's: it shall not begin; false when it has. */
    boolean cancel() {
        return state.compareAndSet(State.WAITING, State.CANCELLED);
    }

    /** Whether it has begun. */
    boolean taken() {
        return state.get() == State.TAKEN;
    }

    /** Whether it may still begin. */
    boolean waits() {
        return state.get() == State.WAITING;
    }
}
