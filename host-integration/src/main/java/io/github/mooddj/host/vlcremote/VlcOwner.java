package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.vlcremote.VlcStatus.State;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is the user's in VLC: remembered before the first song, given back after the last. The user's items stay in
 * VLC's playlist all the time, with everything that VLC knows of them; only when VLC was started anew meanwhile are
 * they put there again. One thread.
 */
final class VlcOwner {
    private static final Logger log = LoggerFactory.getLogger(VlcOwner.class);
    private static final int SILENCE_RATE = 8_000;
    private static final int SILENCE_MILLIS = 600;
    private static final int LOOKS = 40;

    private final VlcMemory memory;
    private Optional<Keepsake> kept;

    VlcOwner(VlcMemory memory) {
        this.memory = memory;
        kept = memory.keepsake();
    }

    Optional<Keepsake> kept() {
        return kept;
    }

    /** Remembers what there is, once; VLC plays in order from then on. Returns the user's volume. */
    int takeOver(VlcHttp vlc) throws VlcTrouble {
        if (kept.isPresent()) {
            return kept.get().volume();
        }
        VlcStatus status = vlc.status();
        List<VlcItem> playlist = vlc.playlist();
        int volume = status.volume();
        if (status.state() == State.STOPPED && volume == 0) {
            volume = firstVolume(vlc);
        }
        Keepsake mine = Keepsake.of(status, playlist, volume);
        memory.keep(mine);
        kept = Optional.of(mine);
        return volume;
    }

    /** Whether a song is still in VLC's playlist: it is not when VLC was started anew. */
    static boolean has(VlcHttp vlc, VlcSongs.Song song) throws VlcTrouble {
        String uri = VlcCommand.mrl(song.item().location());
        return vlc.playlist().stream()
                .anyMatch(item -> item.id() == song.id() && item.uri().equals(uri));
    }

    /** In order, each once: from one song to the next that we put there. */
    static void playInOrder(VlcHttp vlc) throws VlcTrouble {
        setModes(vlc, false, false, false);
    }

    private static void setModes(VlcHttp vlc, boolean random, boolean loop, boolean repeat) throws VlcTrouble {
        VlcStatus now = vlc.status();
        if (now.random() != random) {
            vlc.tell(VlcCommand.toggleRandom());
        }
        if (now.loop() != loop) {
            vlc.tell(VlcCommand.toggleLoop());
        }
        if (now.repeat() != repeat) {
            vlc.tell(VlcCommand.toggleRepeat());
        }
    }

    /** The user moved the volume. */
    void volume(int wanted) {
        kept = kept.map(mine -> mine.withVolume(wanted));
        kept.ifPresent(memory::keep);
    }

    /** A VLC that was started anew: what was in its playlist comes into it again. */
    void putBack(VlcHttp vlc) throws VlcTrouble {
        if (kept.isEmpty()) {
            return;
        }
        Set<String> there = new HashSet<>();
        vlc.playlist().forEach(item -> there.add(item.uri()));
        for (String uri : kept.get().items()) {
            if (!there.contains(uri)) {
                vlc.tell(VlcCommand.enqueue(uri));
            }
        }
        playInOrder(vlc);
    }

    /** Gives back modes, volume and what played; our songs are gone from the playlist already, VLC is stopped. */
    void giveBack(VlcHttp vlc, int volume) throws VlcTrouble {
        if (kept.isEmpty()) {
            return;
        }
        Keepsake mine = kept.get();
        setModes(vlc, mine.random(), mine.loop(), mine.repeat());
        vlc.tell(VlcCommand.volume(volume));
        if (mine.playing()) {
            Optional<VlcItem> item = vlc.playlist().stream()
                    .filter(there -> there.uri().equals(mine.uri()))
                    .reduce((first, next) -> next.id() == mine.current() ? next : first);
            if (item.isPresent()) {
                vlc.tell(VlcCommand.play(item.get().id()));
                vlc.tell(VlcCommand.seek(mine.seconds()));
            }
        }
        memory.forgetKeepsake();
        kept = Optional.empty();
        log.info("Gave VLC back as it was, at {} %", Math.round(volume * 100.0 / VlcVolume.FULL));
    }

    /**
     * VLC knows its volume only once a sound device is open: it gets half a second of silence, and says it. 100 % where
     * even that tells nothing.
     */
    private int firstVolume(VlcHttp vlc) throws VlcTrouble {
        Path silence = memory.file("silence.wav");
        try {
            memory.prepare();
            Files.write(silence, silence());
        } catch (IOException e) {
            log.debug("No silence to play", e);
            return VlcVolume.FULL;
        }
        int id = VlcSongs.append(vlc, List.of(VlcCommand.enqueue(silence.toUri())))
                .get(0);
        vlc.tell(VlcCommand.play(id));
        int volume = 0;
        for (int look = 0; look < LOOKS && volume == 0; look++) {
            VlcStatus status = vlc.status();
            volume = status.volume();
            if (status.state() == State.STOPPED && look > 5) {
                break;
            }
        }
        vlc.tell(VlcCommand.stop());
        vlc.tell(VlcCommand.delete(id));
        return volume == 0 ? VlcVolume.FULL : volume;
    }

    private static byte[] silence() {
        int bytes = SILENCE_RATE * SILENCE_MILLIS / 1_000 * 2;
        ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(SILENCE_RATE).putInt(2 * SILENCE_RATE);
        wav.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(bytes);
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
