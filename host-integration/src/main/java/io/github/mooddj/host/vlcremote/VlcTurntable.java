package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.vlcremote.VlcSongs.Song;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The one turntable that a VLC has: the song on it, the song that is asked for, and the way from one to the other:
 * down, over, up again. Thread host-player only.
 */
final class VlcTurntable {
    /** For a song that a VLC played which is gone. */
    private static final Transition RETURN = new Transition(Duration.ofSeconds(1), CrossfadeCurve.EQUAL_POWER);

    private final VlcOwner owner;
    private final VlcVolume volume;
    private final VlcLineup lineup;
    private final VlcWatch watch;
    private final Pacer clock;

    private Optional<Song> live = Optional.empty();
    private Optional<Coming> coming = Optional.empty();
    private After after = After.NOTHING;

    /** A song that is asked for, and from where in it. */
    private record Coming(MediaItem item, Transition transition, Duration from) {
        Duration half() {
            return transition.length().dividedBy(2);
        }
    }

    /** What happens when the fade has arrived below. */
    enum After {
        NOTHING,
        SWITCH,
        PAUSE,
        STOP
    }

    VlcTurntable(VlcOwner owner, VlcVolume volume, VlcLineup lineup, VlcWatch watch, Pacer clock) {
        this.owner = owner;
        this.volume = volume;
        this.lineup = lineup;
        this.watch = watch;
        this.clock = clock;
    }

    /** What lies on it, even while it is held or not heard yet. */
    Optional<Song> live() {
        return live;
    }

    /** What is asked for and not there yet. */
    Optional<MediaItem> coming() {
        return coming.map(Coming::item);
    }

    After after() {
        return after;
    }

    boolean isEmpty() {
        return live.isEmpty() && coming.isEmpty();
    }

    boolean sounds() {
        return live.isPresent() && watch.heard();
    }

    /** Whether it needs to be looked after every few milliseconds. */
    boolean isBusy() {
        return volume.moving() || (live.isPresent() && !watch.heard());
    }

    void ask(MediaItem item, Transition transition) {
        coming = Optional.of(new Coming(item, transition, Duration.ZERO));
    }

    void askNothing() {
        coming = Optional.empty();
    }

    /** Makes ready for what is asked for; false if it is live already, and then comes up again. */
    boolean prepare(VlcHttp vlc) throws VlcTrouble {
        takeOver(vlc);
        Coming next = coming.orElseThrow();
        if (live.filter(song -> song.item().equals(next.item())).isPresent()) {
            coming = Optional.empty();
            fadeIn(vlc, next.half(), next.transition().curve());
            return false;
        }
        lineup.have(vlc, next.item());
        return true;
    }

    private void takeOver(VlcHttp vlc) throws VlcTrouble {
        if (owner.kept().isEmpty()) {
            volume.own(owner.takeOver(vlc));
            VlcOwner.playInOrder(vlc);
            volume.sent(-1);
        }
    }

    /**
     * Goes to what is asked for.
     *
     * @param playing whether VLC plays something, which is faded out first if it can be heard
     */
    void change(VlcHttp vlc, boolean playing) throws VlcTrouble {
        if (coming.isPresent() && playing && volume.fade() > VlcVolume.FLOOR) {
            Coming next = coming.get();
            after = After.SWITCH;
            volume.move(VlcVolume.FLOOR, next.half(), next.transition().curve(), clock.now());
        } else {
            switchOver(vlc);
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

    /** What is live fades out; then it is held, or taken off. */
    void fadeOut(Duration fade, After then) {
        if (live.isPresent()) {
            after = then;
            volume.move(0, fade, CrossfadeCurve.EQUAL_POWER, clock.now());
        }
    }

    /** What is live comes up again; what is held goes on, silently at first. */
    void fadeIn(VlcHttp vlc, Duration fade, CrossfadeCurve curve) throws VlcTrouble {
        after = After.NOTHING;
        if (vlc.status().state() == VlcStatus.State.PAUSED) {
            volume.fade(VlcVolume.FLOOR);
            vlc.tell(List.of(VlcCommand.volume(volume.value()), VlcCommand.resume()));
            volume.sent(volume.value());
        }
        volume.move(1, fade, curve, clock.now());
    }

    /** Whatever fades out does not lead to anything any more. */
    void stay() {
        after = After.NOTHING;
    }

    /** Goes on with the fade, and does what is due where it has arrived below. */
    void step(VlcHttp vlc) throws VlcTrouble {
        if (!volume.step(clock.now())) {
            return;
        }
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

    /** The volume that VLC has to be told, which counts as told from now on. */
    Optional<VlcCommand> volumeDue() {
        Optional<Integer> due = live.isPresent() || volume.moving() ? volume.toSend() : Optional.empty();
        due.ifPresent(volume::sent);
        return due.map(VlcCommand::volume);
    }

    /** Nothing of ours plays any more: VLC has the user's volume again. */
    void leave(VlcHttp vlc) throws VlcTrouble {
        live.ifPresent(song -> lineup.reached(song.item()));
        live = Optional.empty();
        volume.track(TrackGain.NONE);
        volume.fade(1);
        vlc.tell(VlcCommand.volume(volume.own()));
        volume.sent(-1);
    }

    /** VLC went on by itself to a song of ours. */
    void wentOnTo(Song song) {
        live = Optional.of(song);
        lineup.reached(song.item());
        volume.track(song.item().gain());
        watch.arrived();
    }

    /** What is live does not play. */
    void takeOff() {
        live.ifPresent(song -> lineup.reached(song.item()));
        live = Optional.empty();
        volume.fade(VlcVolume.FLOOR);
    }

    /** VLC is there, or there again: the same, which only hung, or one that was started anew and knows no song. */
    void arrived(VlcHttp vlc) throws VlcTrouble {
        volume.sent(-1);
        owner.kept().ifPresent(mine -> volume.own(mine.volume()));
        if (live.isPresent() && !VlcOwner.has(vlc, live.get())) {
            Song lost = live.get();
            forget();
            coming = coming.or(() -> Optional.of(new Coming(lost.item(), RETURN, watch.position())));
        }
        if (live.isEmpty()) {
            owner.putBack(vlc);
        }
    }

    /** Nothing is live any more, and VLC has none of our songs. */
    void forget() {
        live = Optional.empty();
        lineup.forget();
    }
}
