package io.github.mooddj.host.vlcj;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import io.github.mooddj.host.loudness.LoudnessReader;
import io.github.mooddj.host.playback.Deck;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.co.caprica.vlcj.binding.support.runtime.RuntimeUtil;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uk.co.caprica.vlcj.support.version.LibVlcVersion;

/** Whether libVLC is on this machine. Values: any thread. */
public sealed interface VlcLibrary {
    /**
     * It is there and can be loaded.
     *
     * @param version as libVLC says it
     */
    record Found(String version) implements VlcLibrary {
        /**
         * Makes decks on it; returns at once, libVLC is loaded on the first deck's thread.
         *
         * @param threads makes the decks' threads; daemon
         * @return to be closed by the caller, after the decks
         */
        public Deck.Factory decks(ThreadFactory threads) {
            return new VlcDecks(threads);
        }

        /**
         * Makes a reader of loudness on it, to be closed by the caller; waits 50 ms, so not on the event dispatch
         * thread.
         */
        public LoudnessReader loudnessReader() {
            return new VlcLoudnessReader();
        }

        /**
         * Makes a reader of tags on it, to be closed by the caller; waits 50 ms, so not on the event dispatch thread.
         */
        public MediaTagParser tagParser() {
            return new MediaTagParser();
        }
    }

    /**
     * It cannot be used.
     *
     * @param reason a sentence for the user without a full stop, with what to do
     */
    record Missing(String reason) implements VlcLibrary {}

    /**
     * Looks for it and loads it: 50 to 300 ms the first time in a process. Any thread but the event dispatch thread.
     */
    static VlcLibrary find() {
        Logger log = LoggerFactory.getLogger(VlcLibrary.class);
        try {
            if (!isThere()) {
                return new Missing(
                        "VLC is not installed (libVLC 3 was not found): install VLC, on Debian and Ubuntu with"
                                + " \"apt-get install libvlc5 vlc-plugin-base\"");
            }
            LibVlcVersion version = new LibVlcVersion();
            if (!version.isSupported()) {
                return new Missing("VLC " + version.getVersion() + " is too old: version "
                        + version.getRequiredVersion() + " or newer is needed");
            }
            return new Found(version.getVersion().version());
        } catch (LinkageError e) {
            log.warn("libVLC cannot be loaded", e);
            return new Missing("VLC is there but cannot be loaded: " + e.getMessage());
        }
    }

    /**
     * On Linux the system's loader knows where libraries are. vlcj's discovery walks through whole directory trees
     * there, follows links in circles, and does not come back when there is no libVLC.
     */
    private static boolean isThere() {
        if (!Platform.isLinux()) {
            return new NativeDiscovery().discover();
        }
        try {
            NativeLibrary.getInstance(RuntimeUtil.getLibVlcLibraryName());
            return true;
        } catch (UnsatisfiedLinkError e) {
            LoggerFactory.getLogger(VlcLibrary.class).debug("libVLC is not there", e);
            return false;
        }
    }
}
