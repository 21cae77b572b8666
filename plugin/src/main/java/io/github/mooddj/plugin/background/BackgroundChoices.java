package io.github.mooddj.plugin.background;

import java.util.Optional;

/**
 * What there is to choose on this machine.
 *
 * @param tray whether the desktop has a tray and the window is ours to hide
 * @param bus whether there is a session bus for controls
 * @param autostart how to start with the session; empty where it cannot be set up
 */
public record BackgroundChoices(boolean tray, boolean bus, Optional<Autostart> autostart) {
    /** Where nothing is known. */
    public static final BackgroundChoices NONE = new BackgroundChoices(false, false, Optional.empty());
}
