package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What is asked for and what the decks report, turned into moves on the {@link Stage}: the states of
 * {@link CrossfadePlayer}. The owner's thread only; {@link #poll} looks every few hundredths of a second how far the
 * mixer has come.
 */
final class Switchboard {
    private final PlaybackListener listener;
    private final Stage stage;
    private final Transport transport;
    private final Loading loading;
    private final EndWatch ends;

    Switchboard(Mixer mixer, List<Deck> decks, PlaybackListener listener, BiConsumer<Slot, Long> loadStarted) {
        this.listener = listener;
        stage = new Stage(mixer, decks);
        transport = new Transport(mixer);
        loading = new Loading(stage, transport, loadStarted);
        ends = new EndWatch(mixer::clock);
    }

    void trackEndFade(Duration length) {
        ends.trackEndFade(length);
    }

    void play(MediaItem item, Transition transition) {
        takeUpFollower();
        transport.release();
        loading.forgetWaiting();
        Request request = Request.play(item, transition);
        Optional<Slot> under = stage.slots()
                .filter(slot -> (slot.coming() || slot.prepared()) && slot.holds(item.key()))
                .findFirst();
        if (under.isPresent() && hold(under.get())) {
            under.get().ask(request);
            begin(under.get());
        } else if (stage.outgoing()
                .filter(slot -> slot.holds(item.key()) && !slot.drained())
                .isPresent()) {
            dropWhatComes();
            listener.started(stage.turnBack(transition).item().key());
        } else if (stage.live().filter(slot -> slot.holds(item.key())).isPresent()) {
            stage.coming().ifPresent(Slot::release);
        } else {
            dropWhatComes();
            loading.play(request);
        }
        goOnIfNothingComes();
    }

    void prepare(MediaItem item, Request.Purpose purpose) {
        takeUpFollower();
        loading.forgetNext();
        // A stream would be minutes old when its turn comes.
        if (item.isStream()
                || stage.live().filter(slot -> slot.holds(item.key())).isPresent()) {
            return;
        }
        Request request = Request.prepare(item, purpose);
        Optional<Slot> slot = stage.prepared();
        if (slot.filter(now -> now.holds(item.key())).isEmpty()) {
            slot.filter(this::hold).ifPresent(Slot::release);
            loading.prepare(request);
        } else if (slot.get().request().purpose() != purpose && hold(slot.get())) {
            slot.get().ask(request);
        }
    }

    /** Keeps a prepared track from following by itself; false when it has just done so and is the live one. */
    private boolean hold(Slot slot) {
        if (!slot.is(Slot.Phase.FOLLOWING) || slot.standBack()) {
            return true;
        }
        takeUpFollower();
        return false;
    }

    private void takeUpFollower() {
        stage.prepared().filter(Slot::hasFollowed).ifPresent(slot -> {
            stage.followed(slot);
            listener.started(slot.item().key());
        });
    }

    private void dropWhatComes() {
        loading.forgetNext();
        stage.coming().ifPresent(Slot::release);
        stage.prepared().filter(this::hold).ifPresent(Slot::release);
    }

    void pause(Duration length) {
        if (!transport.paused() && (stage.live().isPresent() || loading.pending())) {
            transport.pause(length);
        }
    }

    void resume(Duration length) {
        if (transport.paused()) {
            transport.release();
            stage.coming().ifPresent(this::begin);
            if (!loading.pending()) {
                goUp(Frames.in(length));
            }
        }
    }

    private void goUp(long frames) {
        if (transport.down()) {
            stage.slots().filter(slot -> slot.is(Slot.Phase.SOUNDING)).forEach(Slot::unfreeze);
            transport.up(frames);
        }
    }

    void stop(Duration length) {
        takeUpFollower();
        transport.release();
        loading.forgetWaiting();
        dropWhatComes();
        stage.clear(length);
    }

    void ready(DeckEvent.Ready event) {
        stage.byTicket(event.ticket())
                .filter(slot -> slot.is(Slot.Phase.LOADING))
                .ifPresent(slot -> {
                    slot.ready(event);
                    if (slot.coming()) {
                        begin(slot);
                    } else {
                        slot.freeze();
                        letFollow();
                    }
                });
    }

    /** Brings in a track that is prefilled, unless a pause is in the way. */
    private void begin(Slot slot) {
        if (!slot.is(Slot.Phase.READY) || transport.paused() || transport.sinking()) {
            return;
        }
        if (transport.down()) {
            stage.settleUnheard();
            stage.releaseLive();
            goUp(0);
        }
        stage.bringIn(slot);
        listener.started(slot.item().key());
    }

    private void letFollow() {
        boolean alone = stage.live().filter(now -> !now.drained()).isPresent()
                && stage.outgoing().isEmpty();
        stage.prepared()
                .filter(slot ->
                        alone && slot.is(Slot.Phase.READY) && slot.request().purpose() == Request.Purpose.FOLLOW)
                .ifPresent(Slot::follow);
    }

    void lengthKnown(DeckEvent.LengthKnown event) {
        stage.byTicket(event.ticket()).ifPresent(slot -> slot.lengthKnown(event.length()));
    }

    void titled(DeckEvent.Titled event) {
        stage.byTicket(event.ticket()).ifPresent(slot -> slot.titled(event.title()));
    }

    /** A load that does not get anywhere: its deck may hang. */
    void overdue(long ticket, String reason) {
        stage.byTicket(ticket)
                .filter(slot -> slot.is(Slot.Phase.LOADING))
                .ifPresent(slot -> giveUp(slot, Slot::abandon, reason));
    }

    void failed(DeckEvent.Failed event) {
        takeUpFollower();
        Optional<Slot> found = stage.byTicket(event.ticket());
        if (found.filter(slot -> slot.coming() || slot.prepared()).isPresent()) {
            if (hold(found.get())) {
                giveUp(found.get(), Slot::release, event.reason());
            }
        } else if (found.isPresent() && stage.live().equals(found)) {
            stage.prepared().ifPresent(this::hold);
            long key = found.get().item().key();
            boolean endless = found.get().endless();
            stage.breakOff();
            if (endless) {
                listener.lost(key, event.reason());
            } else {
                listener.failed(key, event.reason());
            }
        }
    }

    private void giveUp(Slot slot, Consumer<Slot> way, String reason) {
        long key = slot.item().key();
        way.accept(slot);
        goOnIfNothingComes();
        listener.failed(key, reason);
    }

    private void goOnIfNothingComes() {
        if (!transport.paused() && !loading.pending()) {
            goUp(0);
        }
    }

    /** Looks how far the mixer has come. */
    void poll() {
        takeUpFollower();
        if (transport.unheard()) {
            stage.slots().forEach(Slot::freeze);
        }
        stage.sweep(transport.unheard());
        loading.loadWaiting();
        stage.coming().ifPresent(this::begin);
        loading.loadNext();
        letFollow();
        if (!transport.down()) {
            stage.live().ifPresent(this::lookForTheEnd);
        }
    }

    private void lookForTheEnd(Slot slot) {
        long key = slot.item().key();
        Optional<Slot> follower = stage.prepared().filter(other -> other.is(Slot.Phase.FOLLOWING));
        follower.filter(other -> slot.remaining() <= EndWatch.THAW).ifPresent(Slot::unfreeze);
        ends.cutShort(slot).ifPresent(reason -> listener.cutShort(key, reason));
        Optional<String> stalled = ends.stalled(slot);
        if (stalled.isPresent()) {
            failed(new DeckEvent.Failed(slot.ticket(), stalled.get()));
        } else if (slot.drained() && slot.endless()) {
            failed(new DeckEvent.Failed(slot.ticket(), "the server has ended it"));
        } else if (slot.drained() && follower.isEmpty()) {
            stage.releaseLive();
            if (!loading.pending()) {
                listener.ended(key);
            }
        } else if (!loading.pending() && !loading.gapless() && ends.near(slot)) {
            listener.ending(key);
        }
    }

    /** Whether a track waits to begin by itself after the live one. */
    boolean follows() {
        return stage.prepared().filter(slot -> slot.is(Slot.Phase.FOLLOWING)).isPresent();
    }

    PlayerView view(Gain volume, boolean muted) {
        return PlayerView.of(stage, transport, loading.pending(), volume, muted);
    }
}
