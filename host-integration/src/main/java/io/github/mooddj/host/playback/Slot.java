package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.Optional;

/** What the player knows of one deck; the owner's thread only. */
final class Slot {
    /** Where a deck is in the life of a track. */
    enum Phase {
        /** Nothing on it. */
        EMPTY,
        /** Being opened and prefilled. */
        LOADING,
        /** Prefilled, silent, waiting for its fade. */
        READY,
        /** Live, or going out in a fade. */
        SOUNDING,
        /** On its quick way to silence, to be unloaded there. */
        LEAVING
    }

    private static final RingBuffer NOTHING = new RingBuffer(1);

    private final int index;
    private final Deck deck;
    private final Mixer mixer;
    private Phase phase = Phase.EMPTY;
    private Optional<MediaItem> item = Optional.empty();
    private Transition transition = new Transition(Duration.ZERO, CrossfadeCurve.EQUAL_POWER);
    private Optional<Duration> length = Optional.empty();
    private RingBuffer pcm = NOTHING;
    private long ticket;
    private boolean frozen;
    private boolean endingSent;

    Slot(int index, Deck deck, Mixer mixer) {
        this.index = index;
        this.deck = deck;
        this.mixer = mixer;
    }

    void load(long newTicket, MediaItem wanted, Transition how) {
        ticket = newTicket;
        item = Optional.of(wanted);
        transition = how;
        length = Optional.empty();
        pcm = NOTHING;
        frozen = false;
        endingSent = false;
        phase = Phase.LOADING;
        deck.load(newTicket, wanted);
    }

    void ready(DeckEvent.Ready event) {
        pcm = event.pcm();
        length = event.length().or(() -> length);
        phase = Phase.READY;
        mixer.attach(index, pcm, item().gain());
    }

    /** Takes the track off the deck and the mixer. */
    void release() {
        if (phase != Phase.EMPTY) {
            mixer.detach(index);
            deck.unload();
            phase = Phase.EMPTY;
            item = Optional.empty();
            ticket = 0;
        }
    }

    void freeze() {
        if (!frozen && (phase == Phase.SOUNDING || phase == Phase.READY)) {
            frozen = true;
            deck.freeze();
        }
    }

    void unfreeze() {
        if (frozen) {
            frozen = false;
            deck.unfreeze();
        }
    }

    /** Frames until the track has sounded to its end; {@link Long#MAX_VALUE} when nobody knows. */
    long remaining() {
        if (pcm.finished()) {
            return pcm.available();
        }
        return length.map(whole ->
                        Math.max(0, Frames.in(whole) - mixer.channel(index).played()))
                .orElse(Long.MAX_VALUE);
    }

    /** Whether it is time for {@link PlaybackListener#ending}; true once. A short track ends in its second half. */
    boolean endsWithin(Duration fade) {
        long frames = Math.min(
                Frames.in(fade), length.map(whole -> Frames.in(whole) / 2).orElse(Long.MAX_VALUE));
        if (endingSent || frames == 0 || remaining() > frames) {
            return false;
        }
        endingSent = true;
        return true;
    }

    boolean drained() {
        return pcm.drained();
    }

    void lengthKnown(Duration known) {
        length = Optional.of(known);
    }

    void enter(Phase next) {
        phase = next;
    }

    boolean is(Phase asked) {
        return phase == asked;
    }

    /** Loading or ready: what comes next. */
    boolean coming() {
        return phase == Phase.LOADING || phase == Phase.READY;
    }

    boolean holds(long key) {
        return item.isPresent() && item.get().key() == key;
    }

    MediaItem item() {
        return item.orElseThrow();
    }

    Transition transition() {
        return transition;
    }

    Optional<Duration> length() {
        return length;
    }

    long ticket() {
        return ticket;
    }

    int index() {
        return index;
    }
}
