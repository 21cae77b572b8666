package io.github.mooddj.host.playback;

import java.util.Optional;
import java.util.function.BiConsumer;

/** Tracks that wait for a deck, and their loads; the owner's thread only. */
final class Loading {
    private final Stage stage;
    private final Transport transport;
    private final BiConsumer<Slot, Long> started;
    /** A track that was asked to sound, for which no deck is free yet. */
    private Optional<Request> waiting = Optional.empty();
    /** A track to be prepared as soon as a deck is free and nothing more urgent wants it. */
    private Optional<Request> next = Optional.empty();

    private long lastTicket;

    /**
     * Makes one for which nothing waits.
     *
     * @param started is told of each load and its ticket
     */
    Loading(Stage stage, Transport transport, BiConsumer<Slot, Long> started) {
        this.stage = stage;
        this.transport = transport;
        this.started = started;
    }

    void play(Request request) {
        waiting = Optional.of(request);
        loadWaiting();
    }

    void prepare(Request request) {
        next = Optional.of(request);
        loadNext();
    }

    void forgetWaiting() {
        waiting = Optional.empty();
    }

    void forgetNext() {
        next = Optional.empty();
    }

    /** Loads what waits as soon as a deck is free, and frees one if none is. */
    void loadWaiting() {
        if (waiting.isEmpty() || transport.sinking()) {
            return;
        }
        if (transport.down()) {
            stage.settleUnheard();
        }
        Optional<Slot> free = stage.free();
        if (free.isPresent()) {
            Request request = waiting.get();
            waiting = Optional.empty();
            load(free.get(), request);
        } else if (!stage.someLeave()) {
            stage.giveUpTheQuieter();
        }
    }

    /** Loads what is to be prepared while one track alone sounds. */
    void loadNext() {
        boolean quiet = !pending() && stage.outgoing().isEmpty() && !stage.someLeave() && !transport.down();
        if (next.isPresent()
                && quiet
                && stage.live().isPresent()
                && stage.free().isPresent()) {
            Request request = next.get();
            next = Optional.empty();
            load(stage.free().get(), request);
        }
    }

    private void load(Slot slot, Request request) {
        slot.load(++lastTicket, request);
        started.accept(slot, lastTicket);
    }

    /** Whether a track is asked to sound that does not sound yet. */
    boolean pending() {
        return waiting.isPresent() || stage.coming().isPresent();
    }

    /** Whether what comes next is wanted without a fade. */
    boolean gapless() {
        return stage.prepared()
                .map(Slot::request)
                .or(() -> next)
                .filter(request -> request.purpose() == Request.Purpose.FOLLOW)
                .isPresent();
    }
}
