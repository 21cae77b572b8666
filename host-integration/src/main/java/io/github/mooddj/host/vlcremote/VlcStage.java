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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One VLC as a player: fades out, switches, fades in. VLC is asked step by step, every time for what it does now, since
 * its user may do as he likes with it meanwhile. Thread vlc-remote only.
 */
final class VlcStage {
    private static final Logger log = LoggerFactory.getLogger(VlcStage.class);

    private static final Duration LOAD = Duration.ofSeconds(4);
    /** From the command to the first sound. */
    private static final Duration OPENING = Duration.ofMillis(40);
    /** A song that VLC gives up at once does so within this time. */
    private static final Duration REFUSAL = Duration.ofMillis(400);

    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofMillis(20);
    /** What is left of a song that VLC ended by itself. */
    private static final Duration END = Duration.ofSeconds(2);

    private final VlcLink link;
    private final VlcOwner owner;
    private final VlcVolume volume = new VlcVolume();
    private final VlcSongs songs = new VlcSongs();
    private final PlaybackListener listener;
    private final Pacer clock;

    private Optional<Song> live = Optional.empty();
    private Optional<Coming> coming = Optional.empty();
    private Optional<Prepared> prepared = Optional.empty();
    private Optional<VlcStatus> seen = Optional.empty();
    private long seenAt;
    private After after = After.NOTHING;
    private boolean heard;
    private boolean endingTold;
    private boolean paused;
    private boolean untidy;
    private long switchedAt;
    private Duration trackEndFade = Duration.ofSeconds(5);

    private record Coming(MediaItem item, Transition transition, Duration from) {}

    private record Prepared(MediaItem item, boolean follows) {}

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
    }

    void play(MediaItem item, Transition transition) throws VlcTrouble {
        paused = false;
        coming = Optional.of(new Coming(item, transition, Duration.ZERO));
        if (link.vlc().isEmpty()) {
            link.hurry();
            return;
        }
        VlcHttp vlc = link.vlc().get();
        takeOver(vlc);
        if (live.filter(song -> song.item().equals(item)).isPresent()) {
            turnBack(vlc, transition);
            return;
        }
        songs.have(vlc, item);
        if (look(vlc.status()).state() == VlcStatus.State.PLAYING && volume.fade() > VlcVolume.FLOOR) {
            after = After.SWITCH;
            volume.move(VlcVolume.FLOOR, transition.length().dividedBy(2), transition.curve(), clock.now());
        } else {
            switchOver(vlc);
        }
    }

    /** The song that goes out is wanted again. */
    private void turnBack(VlcHttp vlc, Transition transition) throws VlcTrouble {
        coming = Optional.empty();
        after = After.NOTHING;
        resume(vlc);
        volume.move(1, transition.length().dividedBy(2), transition.curve(), clock.now());
    }

    private void takeOver(VlcHttp vlc) throws VlcTrouble {
        if (owner.kept().isEmpty()) {
            volume.own(owner.takeOver(vlc));
            VlcOwner.playInOrder(vlc);
            volume.sent(-1);
        }
    }

    /**
     * The stream is closed before the volume goes down: what VLC opens next has that volume from its first sample. With
     * the old one open, the next would begin at full level.
     */
    private void switchOver(VlcHttp vlc) throws VlcTrouble {
        Coming next = coming.orElseThrow();
        Song song = songs.have(vlc, next.item());
        volume.track(next.item().gain());
        volume.fade(VlcVolume.FLOOR);
        int floor = volume.value();
        coming = Optional.empty();
        after = After.NOTHING;
        live = Optional.of(song);
        heard = false;
        endingTold = false;
        untidy = true;
        prepared = prepared.filter(other -> other.item().key() != song.item().key());
        switchedAt = clock.now();
        silence(vlc);
        vlc.tell(List.of(VlcCommand.volume(floor), VlcCommand.play(song.id())));
        volume.sent(floor);
        if (!next.from().isZero()) {
            vlc.tell(VlcCommand.seek(next.from().toSeconds()));
        }
        volume.move(
                1, next.transition().length().dividedBy(2), next.transition().curve(), clock.now() + OPENING.toNanos());
    }

    /** VLC stops some milliseconds after it said that it would; it says when it has. */
    private void silence(VlcHttp vlc) throws VlcTrouble {
        long begun = clock.now();
        VlcStatus status = vlc.tell(List.of(VlcCommand.stop(), VlcCommand.nothing()));
        while (status.state() != VlcStatus.State.STOPPED) {
            if (since(begun).compareTo(STOPPING) > 0) {
                throw new VlcTrouble(VlcTrouble.Kind.SILENT, "VLC does not stop what it plays");
            }
            status = vlc.status();
        }
    }

    void prepare(MediaItem item, boolean follows) throws VlcTrouble {
        prepared = Optional.of(new Prepared(item, follows));
        untidy = true;
        if (link.vlc().isPresent() && owner.kept().isPresent()) {
            tidy(link.vlc().get());
        }
    }

    void pause(Duration fade) {
        if (coming.isPresent() && live.isEmpty()) {
            paused = true;
        } else if (live.isPresent()) {
            paused = true;
            after = After.PAUSE;
            volume.move(0, fade, CrossfadeCurve.EQUAL_POWER, clock.now());
        }
    }

    void resume(Duration fade) throws VlcTrouble {
        after = coming.isPresent() ? After.SWITCH : After.NOTHING;
        if (link.vlc().isPresent() && live.isPresent()) {
            resume(link.vlc().get());
        }
        paused = false;
        volume.move(1, fade, CrossfadeCurve.EQUAL_POWER, clock.now());
    }

    private void resume(VlcHttp vlc) throws VlcTrouble {
        if (look(vlc.status()).state() == VlcStatus.State.PAUSED) {
            volume.fade(VlcVolume.FLOOR);
            int floor = volume.value();
            vlc.tell(List.of(VlcCommand.volume(floor), VlcCommand.resume()));
            volume.sent(floor);
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
        trackEndFade = length;
    }

    /** Goes on; returns how long nothing needs to be done. */
    Duration step() throws VlcTrouble {
        if (link.vlc().isEmpty()) {
            boolean wanted = coming.isPresent() && !link.closedByUser();
            if (!link.tryAgain(wanted)) {
                return link.untilNextTry();
            }
            arrived(link.vlc().orElseThrow());
        }
        VlcHttp vlc = link.vlc().orElseThrow();
        if (volume.step(clock.now())) {
            below(vlc);
        }
        boolean ours = live.isPresent() || volume.moving();
        Optional<Integer> wanted = ours ? volume.toSend() : Optional.empty();
        if (wanted.isPresent()) {
            VlcStatus status = vlc.tell(VlcCommand.volume(wanted.get()));
            volume.sent(wanted.get());
            look(status);
        } else {
            VlcStatus status = look(vlc.status());
            if (live.isPresent() && heard && volume.seen(status.volume())) {
                owner.volume(volume.own());
            }
        }
        if (untidy && heard && !volume.moving()) {
            tidy(vlc);
        }
        return volume.moving() || (!heard && live.isPresent()) ? SOON : LOOK;
    }

    /** VLC is there, or there again. */
    private void arrived(VlcHttp vlc) throws VlcTrouble {
        volume.sent(-1);
        VlcStatus status = vlc.status();
        boolean same = live.isPresent()
                && vlc.playlist().stream()
                        .anyMatch(item -> item.id() == live.get().id()
                                && item.uri()
                                        .equals(VlcCommand.mrl(live.get().item().location())));
        owner.kept().ifPresent(mine -> volume.own(mine.volume()));
        if (same) {
            if (coming.isPresent()) {
                play(coming.get().item(), coming.get().transition());
            }
            look(status);
            return;
        }
        songs.forget();
        owner.putBack(vlc);
        live.ifPresent(song -> {
            if (coming.isEmpty() && !paused) {
                coming = Optional.of(new Coming(
                        song.item(),
                        new Transition(Duration.ofSeconds(1), CrossfadeCurve.EQUAL_POWER),
                        seen.map(VlcStatus::time).orElse(Duration.ZERO)));
            }
        });
        live = Optional.empty();
        if (owner.kept().isPresent()) {
            VlcOwner.playInOrder(vlc);
        }
        if (coming.isPresent() && !paused) {
            takeOver(vlc);
            songs.have(vlc, coming.get().item());
            if (look(status).state() == VlcStatus.State.PLAYING) {
                volume.fade(1);
                after = After.SWITCH;
                volume.move(
                        VlcVolume.FLOOR,
                        coming.get().transition().length().dividedBy(2),
                        coming.get().transition().curve(),
                        clock.now());
            } else {
                switchOver(vlc);
            }
        }
    }

    /** The fade has arrived. */
    private void below(VlcHttp vlc) throws VlcTrouble {
        After due = after;
        after = After.NOTHING;
        if (due == After.SWITCH) {
            switchOver(vlc);
        } else if (due == After.PAUSE) {
            vlc.tell(VlcCommand.volume(volume.value()));
            look(vlc.tell(VlcCommand.pause()));
            volume.sent(volume.value());
        } else if (due == After.STOP) {
            vlc.tell(VlcCommand.stop());
            leave(vlc);
        }
    }

    /** Nothing of ours plays any more: VLC has the user's volume again. */
    private void leave(VlcHttp vlc) throws VlcTrouble {
        live = Optional.empty();
        volume.track(TrackGain.NONE);
        volume.fade(1);
        vlc.tell(VlcCommand.volume(volume.own()));
        volume.sent(-1);
        untidy = true;
    }

    private void tidy(VlcHttp vlc) throws VlcTrouble {
        if (prepared.isPresent()) {
            Song next = songs.have(vlc, prepared.get().item());
            log.debug("VLC has {} next", next.id());
        }
        songs.keepOnly(
                vlc,
                Stream.of(
                                live,
                                coming.flatMap(next -> songs.of(next.item())),
                                prepared.flatMap(next -> songs.of(next.item())))
                        .flatMap(Optional::stream)
                        .toList());
        untidy = false;
    }

    /** Takes in what VLC does. */
    private VlcStatus look(VlcStatus status) throws VlcTrouble {
        Optional<VlcStatus> before = seen;
        seen = Optional.of(status);
        seenAt = clock.now();
        if (live.isEmpty()) {
            return status;
        }
        Song song = live.get();
        if (status.state() == VlcStatus.State.STOPPED) {
            stopped(song, before);
        } else if (status.item() != song.id()) {
            otherItem(song, status);
        } else if (status.state() == VlcStatus.State.PAUSED) {
            paused = true;
        } else {
            plays(song, status);
        }
        return status;
    }

    private void plays(Song song, VlcStatus status) {
        if (!heard && status.sounds()) {
            heard = true;
            listener.started(song.item().key());
        } else if (!heard && since(switchedAt).compareTo(LOAD) > 0) {
            fail(song, "it did not start to play within " + LOAD.toSeconds() + " s");
            return;
        }
        if (paused && after != After.PAUSE && heard && !volume.moving()) {
            // Somebody pressed play in VLC.
            paused = false;
            volume.move(1, Duration.ofMillis(250), CrossfadeCurve.EQUAL_POWER, clock.now());
        }
        boolean follows = prepared.filter(Prepared::follows).isPresent();
        if (heard && !endingTold && !follows && !trackEndFade.isZero() && after == After.NOTHING && isEnding(status)) {
            endingTold = true;
            listener.ending(song.item().key());
        }
    }

    /** The old song fades out in the first half of the fade, and shall do so until its end. */
    private boolean isEnding(VlcStatus status) {
        return status.length()
                .filter(whole -> {
                    Duration half = trackEndFade.compareTo(whole) < 0 ? trackEndFade.dividedBy(2) : whole.dividedBy(2);
                    return whole.minus(status.time()).compareTo(half.plus(LOOK)) <= 0;
                })
                .isPresent();
    }

    private void stopped(Song song, Optional<VlcStatus> before) throws VlcTrouble {
        if (!heard) {
            if (since(switchedAt).compareTo(REFUSAL) > 0) {
                fail(song, "VLC cannot play it");
            }
            return;
        }
        boolean atItsEnd = before.flatMap(last -> last.length().map(whole -> whole.minus(last.time())))
                .map(rest -> rest.compareTo(END) < 0)
                .orElse(false);
        boolean stream = song.item().isStream();
        after = After.NOTHING;
        leave(link.vlc().orElseThrow());
        if (coming.isPresent()) {
            switchOver(link.vlc().orElseThrow());
        } else if (atItsEnd) {
            listener.ended(song.item().key());
        } else if (stream) {
            listener.lost(song.item().key(), "it broke off");
        } else {
            log.info("VLC was stopped by somebody else");
        }
    }

    private void otherItem(Song song, VlcStatus status) throws VlcTrouble {
        Optional<Song> other = songs.of(status.item());
        if (!heard && since(switchedAt).compareTo(REFUSAL) < 0) {
            return;
        } else if (other.isPresent() && heard) {
            live = other;
            prepared = prepared.filter(next -> !other.get().item().equals(next.item()));
            endingTold = false;
            untidy = true;
            volume.track(other.get().item().gain());
            listener.started(other.get().item().key());
        } else if (heard) {
            log.info("Somebody plays something else in VLC");
            leave(link.vlc().orElseThrow());
        } else {
            link.vlc().orElseThrow().tell(VlcCommand.stop());
            fail(song, "VLC cannot play it");
        }
    }

    private void fail(Song song, String reason) {
        live = Optional.empty();
        untidy = true;
        volume.fade(VlcVolume.FLOOR);
        listener.failed(song.item().key(), reason);
    }

    private Duration since(long moment) {
        return Duration.ofNanos(clock.now() - moment);
    }

    /** VLC does not do what it was asked. */
    void lost(VlcTrouble trouble) {
        link.lost(trouble);
        if (volume.moving()) {
            volume.step(Long.MAX_VALUE / 2);
        }
        if (after == After.SWITCH || after == After.NOTHING) {
            volume.fade(1);
        } else {
            live = Optional.empty();
        }
        after = After.NOTHING;
    }

    /** The user has VLC back as it was. */
    void close() {
        try {
            if (link.vlc().isPresent() && owner.kept().isPresent()) {
                VlcHttp vlc = link.vlc().get();
                vlc.tell(VlcCommand.stop());
                songs.keepOnly(vlc, List.of());
                owner.giveBack(vlc, volume.own());
            }
        } catch (VlcTrouble e) {
            log.warn("VLC gets its playlist and volume back at the next start: {}", e.getMessage());
        } finally {
            link.close();
        }
    }

    VlcView view() {
        Optional<Long> key = live.map(song -> song.item().key());
        return new VlcView(
                state(),
                key.or(() -> coming.map(next -> next.item().key())),
                link.vlc().isPresent() ? seen : Optional.empty(),
                seenAt,
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
        return heard && link.vlc().isPresent() ? State.PLAYING : State.LOADING;
    }
}
