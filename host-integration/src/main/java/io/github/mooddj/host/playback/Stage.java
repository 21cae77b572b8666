package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two decks: which is live, which goes out, and the fade between them. Knows how to move from one arrangement to
 * the next without a hole; {@link Switchboard} decides when. The owner's thread only.
 */
final class Stage {
    private final Mixer mixer;
    private final List<Slot> slots;
    private Optional<Slot> live = Optional.empty();
    private Optional<Slot> outgoing = Optional.empty();
    private Crossfade fade = Crossfade.down(CrossfadeCurve.EQUAL_POWER, 0);

    Stage(Mixer mixer, List<Deck> decks) {
        this.mixer = mixer;
        slots = List.of(new Slot(0, decks.get(0), mixer), new Slot(1, decks.get(1), mixer));
    }

    Optional<Slot> live() {
        return live;
    }

    Optional<Slot> outgoing() {
        return outgoing;
    }

    /** The fade that was begun last. */
    Crossfade fade() {
        return fade;
    }

    Stream<Slot> slots() {
        return slots.stream();
    }

    /** The track that sounds as soon as it is ready. */
    Optional<Slot> coming() {
        return slots().filter(Slot::coming).findFirst();
    }

    /** The track that waits for its turn. */
    Optional<Slot> prepared() {
        return slots().filter(Slot::prepared).findFirst();
    }

    Optional<Slot> free() {
        return slots().filter(slot -> slot.is(Slot.Phase.EMPTY)).findFirst();
    }

    boolean someLeave() {
        return slots().anyMatch(slot -> slot.is(Slot.Phase.LEAVING));
    }

    Optional<Slot> byTicket(long ticket) {
        return slots().filter(slot -> !slot.is(Slot.Phase.EMPTY) && slot.ticket() == ticket)
                .findFirst();
    }

    /** Brings a prefilled track in over what sounds. */
    void bringIn(Slot slot) {
        live.filter(Slot::drained).ifPresent(Slot::release);
        live = live.filter(now -> !now.is(Slot.Phase.EMPTY)).or(() -> outgoing);
        outgoing = live;
        live = Optional.of(slot);
        slot.enter();
        Transition how = slot.request().transition();
        fadeTo(
                slot,
                how.curve(),
                outgoing.map(old -> framesOf(how.length(), old.remaining())).orElse(Crossfade.SHORTEST));
    }

    /** The track that goes out comes back from where it is, the other one goes out. */
    Slot turnBack(Transition how) {
        Slot back = outgoing.orElseThrow();
        outgoing = live;
        live = Optional.of(back);
        fadeTo(back, how.curve(), framesOf(how.length(), back.remaining()));
        return back;
    }

    /** The mixer has brought a follower in: the other one is through. */
    void followed(Slot slot) {
        slots().filter(other -> other != slot).forEach(Slot::release);
        live = Optional.of(slot);
        outgoing = Optional.empty();
    }

    /** Two tracks sound and a third one wants a deck: the quieter one makes room, the louder one takes its power. */
    void giveUpTheQuieter() {
        Slot in = live.orElseThrow();
        Slot out = outgoing.orElseThrow();
        boolean keepIncoming =
                mixer.channel(in.index()).gain() >= mixer.channel(out.index()).gain();
        Slot stays = keepIncoming ? in : out;
        Slot goes = keepIncoming ? out : in;
        live = Optional.of(stays);
        outgoing = Optional.empty();
        goes.leave();
        fadeTo(stays, CrossfadeCurve.EQUAL_POWER, Crossfade.QUICK);
    }

    /** The live track broke off: the outgoing one comes back, if there is one. */
    void breakOff() {
        live.orElseThrow().leave();
        live = outgoing.filter(old -> !old.drained());
        outgoing = Optional.empty();
        live.ifPresentOrElse(
                old -> fadeTo(old, CrossfadeCurve.EQUAL_POWER, Crossfade.QUICK),
                () -> send(Crossfade.down(CrossfadeCurve.EQUAL_POWER, Crossfade.QUICK)));
    }

    /** Everything that sounds fades down to be unloaded. */
    void clear(Duration length) {
        live = Optional.empty();
        outgoing = Optional.empty();
        // What leaves already may be a track that broke off: only what it had left in its ring is sure to sound.
        long available = someLeave() ? Crossfade.QUICK : Long.MAX_VALUE;
        slots().filter(slot -> slot.is(Slot.Phase.SOUNDING)).forEach(Slot::leave);
        send(Crossfade.down(CrossfadeCurve.S_CURVE, framesOf(length, available)));
    }

    /** While nothing can be heard, a fade need not be waited for: the live one alone is left. */
    void settleUnheard() {
        slots().filter(slot -> slot.is(Slot.Phase.LEAVING) || outgoing.equals(Optional.of(slot)))
                .forEach(Slot::release);
        outgoing = Optional.empty();
        live.ifPresent(slot -> fadeTo(slot, CrossfadeCurve.EQUAL_POWER, 0));
    }

    void releaseLive() {
        live.ifPresent(Slot::release);
        live = Optional.empty();
    }

    /** Unloads what has become silent. */
    void sweep(boolean unheard) {
        if (unheard || mixer.settled()) {
            slots().filter(slot -> slot.is(Slot.Phase.LEAVING)).forEach(Slot::release);
        }
        if (mixer.settled()) {
            outgoing.ifPresent(Slot::release);
            outgoing = Optional.empty();
        }
    }

    private void fadeTo(Slot slot, CrossfadeCurve curve, long frames) {
        send(Crossfade.to(slot.index(), curve, frames));
    }

    private void send(Crossfade plan) {
        fade = plan;
        mixer.fade(plan);
    }

    private static long framesOf(Duration wanted, long available) {
        return Math.max(Crossfade.SHORTEST, Math.min(Frames.in(wanted), available));
    }
}
