package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Which deck is live, which goes out, which one loads: the states of {@link CrossfadePlayer}. The owner's thread only;
 * {@link #poll} looks every few hundredths of a second how far the mixer has come.
 */
final class Switchboard {
    /** A track for which no deck is free yet. */
    private record Request(MediaItem item, Transition transition) {}

    private final Mixer mixer;
    private final PlaybackListener listener;
    private final BiConsumer<Slot, Long> loadStarted;
    private final List<Slot> slots;
    private Optional<Request> waiting = Optional.empty();
    private Optional<Slot> live = Optional.empty();
    private Optional<Slot> outgoing = Optional.empty();
    private Crossfade fade = Crossfade.down(CrossfadeCurve.EQUAL_POWER, 0);
    private Duration trackEndFade = Duration.ofSeconds(5);
    private boolean paused;
    /** The mixer was told to pause, and not to go on again yet. */
    private boolean down;

    private long lastTicket;

    Switchboard(Mixer mixer, List<Deck> decks, PlaybackListener listener, BiConsumer<Slot, Long> loadStarted) {
        this.mixer = mixer;
        this.listener = listener;
        this.loadStarted = loadStarted;
        slots = List.of(new Slot(0, decks.get(0), mixer), new Slot(1, decks.get(1), mixer));
    }

    void trackEndFade(Duration length) {
        trackEndFade = length;
    }

    void play(MediaItem item, Transition transition) {
        paused = false;
        waiting = Optional.empty();
        coming().ifPresent(Slot::release);
        if (outgoing.filter(slot -> slot.holds(item.key()) && !slot.drained()).isPresent()) {
            turnBack(transition);
        } else if (live.filter(slot -> slot.holds(item.key())).isEmpty()) {
            waiting = Optional.of(new Request(item, transition));
            loadWaiting();
        }
        goOnIfNothingComes();
    }

    private void turnBack(Transition transition) {
        Slot back = outgoing.orElseThrow();
        outgoing = live;
        live = Optional.of(back);
        fadeTo(back, transition.curve(), framesOf(transition.length(), back.remaining()));
        listener.started(back.item().key());
    }

    /** Loads what waits as soon as a deck is free, and frees one if none is. */
    private void loadWaiting() {
        if (waiting.isEmpty() || (down && !mixer.frozen())) {
            return;
        }
        if (down) {
            leaveOutgoingUnheard();
        }
        Optional<Slot> free =
                slots.stream().filter(slot -> slot.is(Slot.Phase.EMPTY)).findFirst();
        if (free.isPresent()) {
            Request request = waiting.get();
            waiting = Optional.empty();
            free.get().load(++lastTicket, request.item(), request.transition());
            loadStarted.accept(free.get(), lastTicket);
        } else if (slots.stream().noneMatch(slot -> slot.is(Slot.Phase.LEAVING))) {
            giveUpTheQuieter();
        }
    }

    private void leaveOutgoingUnheard() {
        slots.stream()
                .filter(slot -> slot.is(Slot.Phase.LEAVING) || outgoing.equals(Optional.of(slot)))
                .forEach(Slot::release);
        outgoing = Optional.empty();
        live.ifPresent(slot -> fadeTo(slot, CrossfadeCurve.EQUAL_POWER, 0));
    }

    /** Two tracks sound and a third one wants a deck: the quieter one makes room, the louder one takes its power. */
    private void giveUpTheQuieter() {
        Slot in = live.orElseThrow();
        Slot out = outgoing.orElseThrow();
        boolean keepIncoming =
                mixer.channel(in.index()).gain() >= mixer.channel(out.index()).gain();
        Slot stays = keepIncoming ? in : out;
        Slot goes = keepIncoming ? out : in;
        live = Optional.of(stays);
        outgoing = Optional.empty();
        goes.enter(Slot.Phase.LEAVING);
        fadeTo(stays, CrossfadeCurve.EQUAL_POWER, Crossfade.QUICK);
    }

    void pause(Duration length) {
        if (!paused && (live.isPresent() || pending())) {
            paused = true;
            goDown(length);
        }
    }

    private void goDown(Duration length) {
        if (!down) {
            down = true;
            mixer.pause(Math.max(Crossfade.SHORTEST, Frames.in(length)));
        }
    }

    void resume(Duration length) {
        if (paused) {
            paused = false;
            coming().ifPresent(this::begin);
            if (!pending()) {
                goUp(Frames.in(length));
            }
        }
    }

    private void goUp(long frames) {
        if (down) {
            down = false;
            slots.forEach(Slot::unfreeze);
            mixer.resume(Math.max(Crossfade.SHORTEST, frames));
        }
    }

    void stop(Duration length) {
        paused = false;
        waiting = Optional.empty();
        coming().ifPresent(Slot::release);
        live = Optional.empty();
        outgoing = Optional.empty();
        // What leaves already may be a track that broke off: only what it had left in its ring is sure to sound.
        long available =
                slots.stream().anyMatch(slot -> slot.is(Slot.Phase.LEAVING)) ? Crossfade.QUICK : Long.MAX_VALUE;
        slots.stream().filter(slot -> slot.is(Slot.Phase.SOUNDING)).forEach(slot -> slot.enter(Slot.Phase.LEAVING));
        send(Crossfade.down(CrossfadeCurve.S_CURVE, framesOf(length, available)));
    }

    void ready(DeckEvent.Ready event) {
        slot(event.ticket()).filter(slot -> slot.is(Slot.Phase.LOADING)).ifPresent(slot -> {
            slot.ready(event);
            begin(slot);
        });
    }

    /** Brings in a track that is prefilled, unless a pause is in the way. */
    private void begin(Slot slot) {
        if (!slot.is(Slot.Phase.READY) || paused || (down && !mixer.frozen())) {
            return;
        }
        if (down) {
            leaveOutgoingUnheard();
            live.ifPresent(Slot::release);
            live = Optional.empty();
            goUp(0);
        }
        live.filter(Slot::drained).ifPresent(Slot::release);
        live = live.filter(now -> !now.is(Slot.Phase.EMPTY)).or(() -> outgoing);
        outgoing = live;
        live = Optional.of(slot);
        slot.enter(Slot.Phase.SOUNDING);
        Transition transition = slot.transition();
        fadeTo(
                slot,
                transition.curve(),
                outgoing.map(old -> framesOf(transition.length(), old.remaining()))
                        .orElse(Crossfade.SHORTEST));
        listener.started(slot.item().key());
    }

    private static long framesOf(Duration wanted, long available) {
        return Math.max(Crossfade.SHORTEST, Math.min(Frames.in(wanted), available));
    }

    void lengthKnown(DeckEvent.LengthKnown event) {
        slot(event.ticket()).ifPresent(slot -> slot.lengthKnown(event.length()));
    }

    /** A load that does not get anywhere. */
    void overdue(long ticket, String reason) {
        slot(ticket)
                .filter(slot -> slot.is(Slot.Phase.LOADING))
                .ifPresent(slot -> failed(new DeckEvent.Failed(ticket, reason)));
    }

    void failed(DeckEvent.Failed event) {
        Optional<Slot> found = slot(event.ticket());
        if (found.isEmpty()) {
            return;
        }
        Slot slot = found.get();
        long key = slot.item().key();
        if (slot.coming()) {
            slot.release();
            goOnIfNothingComes();
            listener.failed(key, event.reason());
        } else if (live.equals(found)) {
            slot.enter(Slot.Phase.LEAVING);
            live = outgoing.filter(old -> !old.drained());
            outgoing = Optional.empty();
            live.ifPresentOrElse(
                    old -> fadeTo(old, CrossfadeCurve.EQUAL_POWER, Crossfade.QUICK),
                    () -> send(Crossfade.down(CrossfadeCurve.EQUAL_POWER, Crossfade.QUICK)));
            listener.failed(key, event.reason());
        }
    }

    private void goOnIfNothingComes() {
        if (!paused && !pending()) {
            goUp(0);
        }
    }

    /** Looks how far the mixer has come. */
    void poll() {
        boolean unheard = down && mixer.frozen();
        if (unheard) {
            slots.forEach(Slot::freeze);
        }
        if (unheard || mixer.settled()) {
            slots.stream().filter(slot -> slot.is(Slot.Phase.LEAVING)).forEach(Slot::release);
        }
        if (mixer.settled()) {
            outgoing.ifPresent(Slot::release);
            outgoing = Optional.empty();
        }
        loadWaiting();
        coming().ifPresent(this::begin);
        if (!down) {
            lookForTheEnd();
        }
    }

    private void lookForTheEnd() {
        if (live.isEmpty()) {
            return;
        }
        Slot slot = live.get();
        long key = slot.item().key();
        if (slot.drained()) {
            slot.release();
            live = Optional.empty();
            if (!pending()) {
                listener.ended(key);
            }
        } else if (!pending() && slot.endsWithin(trackEndFade)) {
            listener.ending(key);
        }
    }

    private void fadeTo(Slot slot, CrossfadeCurve curve, long frames) {
        send(Crossfade.to(slot.index(), curve, frames));
    }

    private void send(Crossfade plan) {
        fade = plan;
        mixer.fade(plan);
    }

    private boolean pending() {
        return waiting.isPresent() || coming().isPresent();
    }

    private Optional<Slot> coming() {
        return slots.stream().filter(Slot::coming).findFirst();
    }

    private Optional<Slot> slot(long ticket) {
        return slots.stream()
                .filter(slot -> !slot.is(Slot.Phase.EMPTY) && slot.ticket() == ticket)
                .findFirst();
    }

    PlayerView view(Gain volume, boolean muted) {
        return new PlayerView(
                state(),
                live.map(Switchboard::onDeck),
                outgoing.map(Switchboard::onDeck),
                outgoing.map(old -> fade),
                volume,
                muted);
    }

    private PlaybackStatus.State state() {
        if (paused) {
            return PlaybackStatus.State.PAUSED;
        } else if (pending() && (down || live.isEmpty())) {
            return PlaybackStatus.State.LOADING;
        } else if (Stream.of(live, outgoing).allMatch(Optional::isPresent)) {
            return PlaybackStatus.State.FADING;
        }
        return live.isPresent() ? PlaybackStatus.State.PLAYING : PlaybackStatus.State.STOPPED;
    }

    private static PlayerView.OnDeck onDeck(Slot slot) {
        return new PlayerView.OnDeck(slot.index(), slot.item().key(), slot.length());
    }
}
