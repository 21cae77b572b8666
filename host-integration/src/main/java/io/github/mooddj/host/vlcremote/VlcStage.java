package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.vlcremote.VlcSongs.Song;
import io.github.mooddj.host.vlcremote.VlcTurntable.After;
import io.github.mooddj.host.vlcremote.VlcWatch.Sight;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One VLC as a player: what the DJ asks of it, and what follows from what it does. Thread host-player only. */
final class VlcStage {
    private static final Logger log = LoggerFactory.getLogger(VlcStage.class);
    private static final Duration SOON = Duration.ofMillis(20);

    private final VlcLink link;
    private final VlcOwner owner;
    private final PlaybackListener listener;
    private final Pacer clock;
    private final VlcVolume volume = new VlcVolume();
    private final VlcLineup lineup = new VlcLineup();
    private final VlcWatch watch;
    private final VlcTurntable turntable;
    private boolean paused;

    VlcStage(VlcLink link, VlcOwner owner, PlaybackListener listener, Pacer clock) {
        this.link = link;
        this.owner = owner;
        this.listener = listener;
        this.clock = clock;
        this.watch = new VlcWatch(clock);
        this.turntable = new VlcTurntable(owner, volume, lineup, watch, clock);
    }

    void play(MediaItem item, Transition transition) throws VlcTrouble {
        paused = false;
        turntable.ask(item, transition);
        if (link.vlc().isPresent()) {
            bring(link.vlc().get());
        } else {
            link.hurry();
        }
    }

    /** Fades to what is asked for. */
    private void bring(VlcHttp vlc) throws VlcTrouble {
        if (turntable.prepare(vlc)) {
            turntable.change(vlc, look(vlc.status()).state() == VlcStatus.State.PLAYING);
        }
    }

    void prepare(MediaItem item, boolean follows) {
        lineup.prepare(item, follows);
    }

    void queue(List<MediaItem> items) {
        lineup.queue(items);
    }

    void pause(Duration fade) {
        paused = !turntable.isEmpty();
        turntable.fadeOut(fade, After.PAUSE);
    }

    void resume(Duration fade) throws VlcTrouble {
        paused = false;
        turntable.stay();
        if (link.vlc().isEmpty()) {
            return;
        } else if (turntable.coming().isPresent()) {
            bring(link.vlc().get());
        } else if (turntable.live().isPresent()) {
            turntable.fadeIn(link.vlc().get(), fade, CrossfadeCurve.EQUAL_POWER);
        }
    }

    void stop(Duration fade) {
        turntable.askNothing();
        paused = false;
        turntable.fadeOut(fade, After.STOP);
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
            boolean wanted = !turntable.isEmpty() && !paused && !link.closedByUser();
            if (!link.tryAgain(wanted)) {
                return link.untilNextTry();
            }
            arrived(link.vlc().orElseThrow());
        }
        VlcHttp vlc = link.vlc().orElseThrow();
        turntable.step(vlc);
        Optional<VlcCommand> due = turntable.volumeDue();
        if (due.isPresent()) {
            look(vlc.tell(due.get()));
        } else if (volume.seen(look(vlc.status()).volume(), turntable.sounds())) {
            owner.volume(volume.own());
        }
        boolean busy = turntable.isBusy();
        if (!busy && owner.kept().isPresent()) {
            lineup.tidy(vlc, turntable.live().map(Song::item), turntable.coming());
        }
        return busy ? SOON : VlcWatch.PACE;
    }

    private void arrived(VlcHttp vlc) throws VlcTrouble {
        turntable.arrived(vlc);
        if (turntable.coming().isPresent() && !paused) {
            bring(vlc);
        }
    }

    /** Takes in what VLC does, and does what follows from it. */
    private VlcStatus look(VlcStatus status) throws VlcTrouble {
        if (turntable.live().isEmpty()) {
            watch.note(status);
            return status;
        }
        Song song = turntable.live().get();
        long key = song.item().key();
        Sight sight = watch.look(status, song.id());
        if (sight == Sight.STARTED) {
            listener.started(key);
        } else if (sight == Sight.HELD) {
            paused = true;
        } else if (sight == Sight.ENDING && turntable.after() == After.NOTHING && !lineup.goesOnByItself()) {
            listener.ending(key);
        } else if (sight == Sight.REFUSED) {
            fail(song, "VLC cannot play it");
        } else if (sight == Sight.OVERDUE) {
            fail(song, VlcWatch.overdue());
        } else if (sight == Sight.LEFT) {
            left(status);
        } else if (sight == Sight.ENDED || sight == Sight.STOPPED) {
            ended(song, sight == Sight.ENDED);
        } else if (paused && turntable.after() != After.PAUSE && status.state() == VlcStatus.State.PLAYING) {
            // Somebody pressed play in VLC.
            paused = false;
            volume.move(1, Duration.ofMillis(250), CrossfadeCurve.EQUAL_POWER, clock.now());
        }
        return status;
    }

    private void ended(Song song, boolean atItsEnd) throws VlcTrouble {
        turntable.stay();
        turntable.leave(link.vlc().orElseThrow());
        if (turntable.coming().isPresent()) {
            turntable.change(link.vlc().orElseThrow(), false);
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
            turntable.leave(link.vlc().orElseThrow());
            return;
        }
        turntable.wentOnTo(other.get());
        listener.started(other.get().item().key());
    }

    private void fail(Song song, String reason) throws VlcTrouble {
        VlcSwitch.silence(link.vlc().orElseThrow(), clock);
        turntable.takeOff();
        listener.failed(song.item().key(), reason);
    }

    /** VLC does not do what it was asked. */
    void lost(VlcTrouble trouble) {
        link.lost(trouble);
        if (turntable.after() == After.STOP || link.closedByUser()) {
            turntable.forget();
            paused = false;
        }
        if (link.closedByUser()) {
            turntable.askNothing();
        }
        turntable.stay();
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
                turntable.live().map(Song::item).or(turntable::coming).map(MediaItem::key),
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
        } else if (turntable.live().isEmpty()) {
            return turntable.coming().isPresent() ? State.LOADING : State.STOPPED;
        }
        return watch.heard() && link.vlc().isPresent() ? State.PLAYING : State.LOADING;
    }
}
