package io.github.mooddj.host.mpris;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/**
 * Another player, as far as it is told anything here; public, since the library wants it so. Every call waits for that
 * player's answer, some 20 s where it hangs, and fails with a
 * {@link org.freedesktop.dbus.exceptions.DBusExecutionException} where it refuses or is gone. Thread {@code mpris}.
 */
@DBusInterfaceName("org.mpris.MediaPlayer2.Player")
public interface MprisPlayer extends DBusInterface {
    /** Holds where it is. */
    void Pause();

    /** Goes on. */
    void Play();
}
