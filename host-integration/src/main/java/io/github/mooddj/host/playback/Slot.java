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
        /** Prefilled, not in the mix yet. */
        READY,
        /** Prefilled; the mixer brings it in by itself after the last sample of the live one. */
        FOLLOWING,
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
    private Optional<Request> request = Optional.empty();
    private Optional<Duration> length = Optional.empty();
    private Optional<String> title = Optional.empty();
    private RingBuffer pcm = NOTHING;
    private Succession succession = Succession.NONE;
    private long ticket;
    private boolean frozen;

    Slot(int index, Deck deck, Mixer mixer) {
        this.index = index;
        this.deck = deck;
        this.mixer = mixer;
    }

    void load(long newTicket, Request wanted) {
        ticket = newTicket;
        request = Optional.of(wanted);
        length = Optional.empty();
        title = Optional.empty();
        pcm = NOTHING;
        frozen = false;
        phase = Phase.LOADING;
        deck.load(newTicket, wanted.item());
    }

    void ready(DeckEvent.Ready event) {
        pcm = event.pcm();
        length = event.length().or(() -> length);
        phase = Phase.READY;
    }

    /** The same track for another purpose. */
    void ask(Request wanted) {
        request = Optional.of(wanted);
    }

    /** Puts it on the mixer, silent until its fade begins. */
    void enter() {
        phase = Phase.SOUNDING;
        unfreeze();
        mixer.attach(index, pcm, item().gain());
    }

    /** Lets it begin after the other deck's last sample. */
    void follow() {
        phase = Phase.FOLLOWING;
        succession = new Succession();
        mixer.follow(index, pcm, item().gain(), succession);
    }

    /** Whether the mixer has brought it in since the last look. */
    boolean hasFollowed() {
        if (phase == Phase.FOLLOWING && succession.taken()) {
            phase = Phase.SOUNDING;
            unfreeze();
            return true;
        }
        return false;
    }

    /** It shall not follow after all; false when it has already. */
    boolean standBack() {
        boolean still = succession.cancel();
        if (still) {
            mixer.detach(index);
            phase = Phase.READY;
            freeze();
        }
        return still;
    }

    void leave() {
        phase = Phase.LEAVING;
    }

    /** Takes the track off the deck and the mixer. */
    void release() {
        if (phase != Phase.EMPTY) {
            empty();
            deck.unload();
        }
    }

    /** The same, without waiting for a deck that may hang. */
    void abandon() {
        empty();
        deck.abandon();
    }

    private void empty() {
        mixer.detach(index);
        phase = Phase.EMPTY;
        request = Optional.empty();
        ticket = 0;
    }

    void freeze() {
        if (!frozen && (phase == Phase.SOUNDING || phase == Phase.READY || phase == Phase.FOLLOWING)) {
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
        return length.map(whole -> Math.max(0, Frames.in(whole) - played())).orElse(Long.MAX_VALUE);
    }

    long played() {
        return mixer.channel(index).played();
    }

    RingBuffer pcm() {
        return pcm;
    }

    boolean drained() {
        return pcm.drained();
    }

    void lengthKnown(Duration known) {
        length = Optional.of(known);
    }

    /** A stream says what it plays. */
    void titled(String now) {
        title = Optional.of(now);
    }

    Optional<String> title() {
        return title;
    }

    boolean hasVideo() {
        return deck.hasVideo();
    }

    /** Whether it goes on for ever, as radio does. */
    boolean endless() {
        return length.isEmpty() && item().isStream();
    }

    boolean is(Phase asked) {
        return phase == asked;
    }

    /** Loading or ready to be brought in by a fade. */
    boolean coming() {
        return (phase == Phase.LOADING || phase == Phase.READY) && request().purpose() == Request.Purpose.PLAY;
    }

    /** Loading, ready or following without having been asked to sound now. */
    boolean prepared() {
        return phase == Phase.FOLLOWING
                || ((phase == Phase.LOADING || phase == Phase.READY)
                        && request().purpose() != Request.Purpose.PLAY);
    }

    boolean holds(long key) {
        return request.filter(wanted -> wanted.item().key() == key).isPresent();
    }

    Request request() {
        return request.orElseThrow();
    }

    MediaItem item() {
        return request().item();
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
