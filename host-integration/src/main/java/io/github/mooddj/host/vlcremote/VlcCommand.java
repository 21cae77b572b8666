package io.github.mooddj.host.vlcremote;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Something that VLC can be asked to do.
 *
 * @param query as in its web interface's addresses
 */
record VlcCommand(String query) {
    /** Only asks what is; an order of its own among others. */
    static VlcCommand nothing() {
        return new VlcCommand("");
    }

    static VlcCommand stop() {
        return new VlcCommand("pl_stop");
    }

    static VlcCommand play(int id) {
        return new VlcCommand("pl_play&id=" + id);
    }

    static VlcCommand pause() {
        return new VlcCommand("pl_forcepause");
    }

    static VlcCommand resume() {
        return new VlcCommand("pl_forceresume");
    }

    /** Puts something at the end of the playlist. */
    static VlcCommand enqueue(String uri) {
        return new VlcCommand("in_enqueue&input=" + URLEncoder.encode(uri, StandardCharsets.UTF_8));
    }

    static VlcCommand enqueue(URI location) {
        return enqueue(mrl(location));
    }

    static VlcCommand delete(int id) {
        return new VlcCommand("pl_delete&id=" + id);
    }

    /** 256 is 100 %. */
    static VlcCommand volume(int value) {
        return new VlcCommand("volume&val=" + value);
    }

    static VlcCommand seek(long seconds) {
        return new VlcCommand("seek&val=" + seconds);
    }

    static VlcCommand toggleRandom() {
        return new VlcCommand("pl_random");
    }

    static VlcCommand toggleLoop() {
        return new VlcCommand("pl_loop");
    }

    static VlcCommand toggleRepeat() {
        return new VlcCommand("pl_repeat");
    }

    /** As VLC writes it: {@code file:///} with three strokes. */
    static String mrl(URI location) {
        return "file".equalsIgnoreCase(location.getScheme())
                ? "file://" + location.getRawPath()
                : location.toASCIIString();
    }
}
