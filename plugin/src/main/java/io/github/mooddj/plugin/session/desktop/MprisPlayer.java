package io.github.mooddj.plugin.session.desktop;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusProperty;
import org.freedesktop.dbus.annotations.DBusProperty.Access;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/**
 * The player as MPRIS sees it; times in microseconds; public, since the library wants it so. Called on the library's
 * threads, several at a time; every method returns at once, and nothing is thrown back to the desktop.
 */
@DBusInterfaceName("org.mpris.MediaPlayer2.Player")
@DBusProperty(name = "PlaybackStatus", type = String.class, access = Access.READ)
@DBusProperty(name = "Volume", type = Double.class, access = Access.READ_WRITE)
@DBusProperty(name = "Position", type = Long.class, access = Access.READ)
@DBusProperty(name = "CanGoNext", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanGoPrevious", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanPlay", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanPause", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanSeek", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanControl", type = Boolean.class, access = Access.READ)
public interface MprisPlayer extends DBusInterface {
    /** The next track. */
    void Next();

    /** The track before. */
    void Previous();

    /** Pauses; nothing happens when it is. */
    void Pause();

    /** Plays or pauses. */
    void PlayPause();

    /** Ends the music. */
    void Stop();

    /** Plays; nothing happens when it does. */
    void Play();

    /** Would move in the track by so many microseconds; the player cannot, and says so ({@code CanSeek}). */
    void Seek(long offset);

    /** The same to a place, in microseconds from the beginning of a track of this name. */
    void SetPosition(DBusPath track, long position);

    /** Would play an address; none is supported, as the program says. */
    void OpenUri(String uri);

    /** The place in the track is another one than time alone would bring. */
    class Seeked extends DBusSignal {
        /** In microseconds. */
        private final long position;

        /**
         * Called by the library, too.
         *
         * @param path of the player's object
         * @param position in microseconds
         */
        public Seeked(String path, long position) throws DBusException {
            super(path, position);
            this.position = position;
        }

        /** In microseconds. */
        public long position() {
            return position;
        }
    }
}
