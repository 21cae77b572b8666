package io.github.mooddj.plugin.settings;

/**
 * What the user set about life in the background.
 *
 * @param tray whether a minimised window goes to the tray, where there is one
 * @param controls whether the desktop's player controls and media keys work
 * @param notifications whether changes of the mood are shown by the desktop
 */
public record BackgroundSettings(boolean tray, boolean controls, boolean notifications) {
    /** The same with or without the tray. */
    public BackgroundSettings withTray(boolean wanted) {
        return new BackgroundSettings(wanted, controls, notifications);
    }

    /** The same with or without controls. */
    public BackgroundSettings withControls(boolean wanted) {
        return new BackgroundSettings(tray, wanted, notifications);
    }

    /** The same with or without notifications. */
    public BackgroundSettings withNotifications(boolean wanted) {
        return new BackgroundSettings(tray, controls, wanted);
    }

    /** What a new user has. */
    public static BackgroundSettings defaults() {
        return new BackgroundSettings(true, true, false);
    }
}
