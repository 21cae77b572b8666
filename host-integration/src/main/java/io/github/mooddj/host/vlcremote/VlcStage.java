package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.vlcremote.VlcSongs.Song;
import io.github.mooddj.host.vlcremote.VlcWatch.Sight;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One VLC as a player: fades out, switches, fades in, step by step. Thread vlc-remote only. */
final class VlcStage {
    private static final Logger log = LoggerFactory.getLogger(VlcStage.class);
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Transition RETURN = new Transition(Duration.ofSeconds(1), CrossfadeCurve.EQUAL_POWER);

    private final VlcLink link;
    private final VlcOwner owner;
    private final PlaybackListener listener;
    private final Pacer clock;
    private final VlcVolume volume = new VlcVolume();
    private final VlcLineup lineup = new VlcLineup();
    private final VlcWatch watch;

    private Optional<Song> live = Optional.empty();
    private Optional<Coming> coming = Optional.empty();
    private After after = After.NOTHING;
    private boolean paused;

    /** A song that is asked for, and from where in it. */
    private record Coming(MediaItem item, Transition transition, Duration from) {
        Duration half() {
            return transition.length().dividedBy(2);
        }
    }

    /** What happens when the fade has arrived below. */
    private enum After {
        NOTHING,
        SWITCH,
        PAUSE,
        STOP
    }

    VlcStage(VlcLink link, VlcOwner owner, PlaybackListener listener, Pacer clock) {
        this.link = link;
        this.owner = owner;
        this.listener = listener;
        this.clock = clock;
        this.watch = new VlcWatch(clock);
    }

    void play(MediaItem item, Transition transition) throws VlcTrouble {
        paused = false;
        coming = Optional.of(new Coming(item, transition, Duration.ZERO));
        if (link.vlc().isPresent()) {
            bring(link.vlc().get());
        } else {
            link.hurry();
        }
    }

    /** Fades to what is asked for. */
    private void bring(VlcHttp vlc) throws VlcTrouble {
        takeOver(vlc);
        Coming next = coming.orElseThrow();
        if (live.filter(song -> song.item().equals(next.item())).isPresent()) {
            coming = Optional.empty();
            after = After.NOTHING;
            wake(vlc);
            volume.move(1, next.half(), next.transition().curve(), clock.now());
            return;
        }
        lineup.have(vlc, next.item());
        if (look(vlc.status()).state() == VlcStatus.State.PLAYING && volume.fade() > VlcVolume.FLOOR) {
            after = After.SWITCH;
            volume.move(VlcVolume.FLOOR, next.half(), next.transition().curve(), clock.now());
        } else {
            switchOver(vlc);
        }
    }

    private void takeOver(VlcHttp vlc) throws VlcTrouble {
        if (owner.kept().isEmpty()) {
            volume.own(owner.takeOver(vlc));
            VlcOwner.playInOrder(vlc);
            volume.sent(-1);
        }
    }

    private void switchOver(VlcHttp vlc) throws VlcTrouble {
        if (coming.isEmpty()) {
            return;
        }
        Coming next = coming.get();
        Song song = lineup.have(vlc, next.item());
        coming = Optional.empty();
        after = After.NOTHING;
        live = Optional.of(song);
        lineup.reached(song.item());
        volume.track(song.item().gain());
        volume.fade(VlcVolume.FLOOR);
        watch.expect();
        long opening = VlcSwitch.to(vlc, song.id(), volume.value(), next.from(), clock);
        volume.sent(volume.value());
        volume.move(1, next.half(), next.transition().curve(), opening);
    }

    void prepare(MediaItem item, boolean follows) {
        lineup.prepare(item, follows);
    }

    void queue(List<MediaItem> items) {
        lineup.queue(items);
    }

    void pause(Duration fade) {
        paused = live.isPresent() || coming.isPresent();
        if (live.isPresent()) {
            after = After.PAUSE;
            volume.move(0, fade, CrossfadeCurve.EQUAL_POWER, clock.now());
        }
    }

    void resume(Duration fade) throws VlcTrouble {
        paused = false;
        after = After.NOTHING;
        if (link.vlc().isEmpty()) {
            return;
        } else if (coming.isPresent()) {
            bring(link.vlc().get());
        } else if (live.isPresent()) {
            wake(link.vlc().get());
            volume.move(1, fade, CrossfadeCurve.EQUAL_POWER, clock.now());
        }
    }

    /** What is held goes on, silently at first. */
    private void wake(VlcHttp vlc) throws VlcTrouble {
        if (vlc.status().state() == VlcStatus.State.PAUSED) {
            volume.fade(VlcVolume.FLOOR);
            vlc.tell(List.of(VlcCommand.volume(volume.value()), VlcCommand.resume()));
            volume.sent(volume.value());
        }
    }

    void stop(Duration fade) {
        coming = Optional.empty();
        paused = false;
        if (live.isPresent()) {
            after = After.STOP;
            volume.move(0, fade, CrossfadeCurve.EQUAL_POWER, clock.now());
        }
    }

    /** Something of the host's own. */
    void tell(VlcCommand command) throws VlcTrouble {
        if (link.vlc().isPresent()) {
            look(link.vlc().get().tell(command));
        }
    }

    void volume(Gain master, boolean muted) {
        volume.master(master, muted);
    }

    void trackEndFade(Duration length) {
        watch.trackEndFade(length);
    }

    /** Goes on; returns how long nothing needs to be done. */
    Duration step() throws VlcTrouble {
        if (link.vlc().isEmpty()) {
            boolean wanted = (coming.isPresent() || live.isPresent()) && !paused && !link.closedByUser();
            if (!link.tryAgain(wanted)) {
                return link.untilNextTry();
            }
            arrived(link.vlc().orElseThrow());
        }
        VlcHttp vlc = link.vlc().orElseThrow();
        if (volume.step(clock.now())) {
            below(vlc);
        }
        Optional<Integer> wanted = live.isPresent() || volume.moving() ? volume.toSend() : Optional.empty();
        if (wanted.isPresent()) {
            volume.sent(wanted.get());
            look(vlc.tell(VlcCommand.volume(wanted.get())));
        } else if (volume.seen(look(vlc.status()).volume(), live.isPresent() && watch.heard())) {
            owner.volume(volume.own());
        }
        boolean busy = volume.moving() || (live.isPresent() && !watch.heard());
        if (!busy && owner.kept().isPresent()) {
            lineup.tidy(vlc, live.map(Song::item), coming.map(Coming::item));
        }
        return busy ? SOON : VlcWatch.PACE;
    }

    /** VLC is there, or there again: the same, which only hung, or one that was started anew. */
    private void arrived(VlcHttp vlc) throws VlcTrouble {
        volume.sent(-1);
        owner.kept().ifPresent(mine -> volume.own(mine.volume()));
        if (live.isPresent() && !VlcOwner.has(vlc, live.get())) {
            Song lost = live.get();
            live = Optional.empty();
            lineup.forget();
            coming = coming.or(() -> Optional.of(new Coming(lost.item(), RETURN, watch.position())));
        }
        if (live.isEmpty()) {
            owner.putBack(vlc);
        }
        if (coming.isPresent() && !paused) {
            bring(vlc);
        }
    }

    /** The fade has arrived. */
    private void below(VlcHttp vlc) throws VlcTrouble {
        After due = after;
        after = After.NOTHING;
        if (due == After.SWITCH) {
            switchOver(vlc);
        } else if (due == After.PAUSE) {
            volume.sent(volume.value());
            vlc.tell(VlcCommand.volume(volume.value()));
            watch.note(vlc.tell(VlcCommand.pause()));
        } else if (due == After.STOP) {
            VlcSwitch.silence(vlc, clock);
            leave(vlc);
        }
    }

    /** Nothing of ours plays any more: VLC has the user's volume again. */
    private void leave(VlcHttp vlc) throws VlcTrouble {
        live.ifPresent(song -> lineup.reached(song.item()));
        live = Optional.empty();
        volume.track(TrackGain.NONE);
        volume.fade(1);
        vlc.tell(VlcCommand.volume(volume.own()));
        volume.sent(-1);
    }

    /** Takes in what VLC does, and does what follows from it. */
    private VlcStatus look(VlcStatus status) throws VlcTrouble {
        if (live.isEmpty()) {
            watch.note(status);
            return status;
        }
        Song song = live.get();
        long key = song.item().key();
        Sight sight = watch.look(status, song.id());
        if (sight == Sight.STARTED) {
            listener.started(key);
        } else if (sight == Sight.HELD) {
            paused = true;
        } else if (sight == Sight.ENDING && after == After.NOTHING && !lineup.goesOnByItself()) {
            listener.ending(key);
        } else if (sight == Sight.REFUSED) {
            VlcSwitch.silence(link.vlc().orElseThrow(), clock);
            fail(song, "VLC cannot play it");
        } else if (sight == Sight.OVERDUE) {
            VlcSwitch.silence(link.vlc().orElseThrow(), clock);
            fail(song, VlcWatch.overdue());
        } else if (sight == Sight.LEFT) {
            left(status);
        } else if (sight == Sight.ENDED || sight == Sight.STOPPED) {
            ended(song, sight == Sight.ENDED);
        } else if (paused && after != After.PAUSE && status.state() == VlcStatus.State.PLAYING) {
            // Somebody pressed play in VLC.
            paused = false;
            volume.move(1, Duration.ofMillis(250), CrossfadeCurve.EQUAL_POWER, clock.now());
        }
        return status;
    }

    private void ended(Song song, boolean atItsEnd) throws VlcTrouble {
        after = After.NOTHING;
        leave(link.vlc().orElseThrow());
        if (coming.isPresent()) {
            switchOver(link.vlc().orElseThrow());
        } else if (atItsEnd) {
            listener.ended(song.item().key());
        } else if (song.item().isStream()) {
            listener.lost(song.item().key(), "it broke off");
        } else {
            log.info("Somebody stopped VLC");
        }
    }

    /** VLC went on to the next song by itself, or its user chose something. */
    private void left(VlcStatus status) throws VlcTrouble {
        Optional<Song> other = lineup.of(status.item());
        if (other.isEmpty()) {
            log.info("Somebody plays something else in VLC");
            leave(link.vlc().orElseThrow());
            return;
        }
        live = other;
        lineup.reached(other.get().item());
        volume.track(other.get().item().gain());
        watch.arrived();
        listener.started(other.get().item().key());
    }

    private void fail(Song song, String reason) {
        live = Optional.empty();
        lineup.reached(song.item());
        volume.fade(VlcVolume.FLOOR);
        listener.failed(song.item().key(), reason);
    }

    /** VLC does not do what it was asked. */
    void lost(VlcTrouble trouble) {
        link.lost(trouble);
        if (after == After.STOP || link.closedByUser()) {
            live = Optional.empty();
            lineup.forget();
            paused = false;
        }
        if (link.closedByUser()) {
            coming = Optional.empty();
        }
        after = After.NOTHING;
        volume.fade(1);
    }

    /** The user has VLC back as it was. */
    void close() {
        try {
            if (link.vlc().isPresent() && owner.kept().isPresent()) {
                VlcHttp vlc = link.vlc().get();
                VlcSwitch.silence(vlc, clock);
                lineup.clear(vlc);
                owner.giveBack(vlc, volume.own());
            }
        } catch (VlcTrouble e) {
            log.warn("VLC gets its playlist and volume back at the next start: {}", e.getMessage());
        } finally {
            link.close();
        }
    }

    VlcView view() {
        return new VlcView(
                state(),
                live.map(Song::item).or(() -> coming.map(Coming::item)).map(MediaItem::key),
                link.vlc().isPresent() ? watch.seen() : Optional.empty(),
                watch.seenAt(),
                volume.fade(),
                volume.master(),
                volume.muted(),
                link.version().isEmpty() ? "VLC" : "VLC " + link.version(),
                link.trouble());
    }

    private State state() {
        if (paused) {
            return State.PAUSED;
        } else if (live.isEmpty()) {
            return coming.isPresent() ? State.LOADING : State.STOPPED;
        }
        return watch.heard() && link.vlc().isPresent() ? State.PLAYING : State.LOADING;
    }
}
