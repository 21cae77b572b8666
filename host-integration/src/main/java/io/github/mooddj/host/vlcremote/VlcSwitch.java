package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.Pacer;
import java.time.Duration;
import java.util.List;

/** From one item of VLC's to another without a burst and with a short gap. One thread. */
final class VlcSwitch {
    /** From the command to the first sound. */
    private static final Duration OPENING = Duration.ofMillis(20);

    private static final Duration STOPPING = Duration.ofSeconds(2);

    private VlcSwitch() {}

    /**
     * The old stream is closed before the volume goes down: what VLC opens next has that volume from its first sample.
     * With the old one open, the next would begin at full level.
     *
     * @param floor the volume to begin with
     * @param from where to begin in the item
     * @return when the first sound is about to come, in nanoseconds
     */
    static long to(VlcHttp vlc, int id, int floor, Duration from, Pacer clock) throws VlcTrouble {
        silence(vlc, clock);
        vlc.tell(List.of(VlcCommand.volume(floor), VlcCommand.play(id)));
        if (!from.isZero()) {
            vlc.tell(VlcCommand.seek(from.toSeconds()));
        }
        return clock.now() + OPENING.toNanos();
    }

    /** VLC stops some milliseconds after it said that it would, and says when it has. */
    static void silence(VlcHttp vlc, Pacer clock) throws VlcTrouble {
        long begun = clock.now();
        VlcStatus status = vlc.tell(List.of(VlcCommand.stop(), VlcCommand.nothing()));
        while (status.state() != VlcStatus.State.STOPPED) {
            if (clock.now() - begun > STOPPING.toNanos()) {
                throw new VlcTrouble(VlcTrouble.Kind.SILENT, "VLC does not stop what it plays");
            }
            status = vlc.status();
        }
    }
}
