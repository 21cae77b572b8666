package io.github.mooddj.plugin.settings;

import io.github.mooddj.playlists.PlayOrder;
import java.time.Duration;

/**
 * What the user set, a group for each page of the dialog.
 *
 * @param camera which camera, how often, and the user's yes to it
 * @param calm how slowly the mood follows
 * @param fades how songs follow each other
 * @param sound the sound as a whole
 * @param order in which playlists are played
 * @param welcome what the introduction has shown
 * @param background what happens while nobody looks at the window
 */
public record DjSettings(
        CameraSettings camera,
        Calm calm,
        FadeSettings fades,
        SoundSettings sound,
        PlayOrder order,
        WelcomeSettings welcome,
        BackgroundSettings background) {

    /** How slowly the mood follows the face. */
    public enum Calm {
        QUICK,
        NORMAL,
        CALM
    }

    /** The same with another camera group. */
    public DjSettings with(CameraSettings wanted) {
        return new DjSettings(wanted, calm, fades, sound, order, welcome, background);
    }

    /** The same with another calm. */
    public DjSettings with(Calm wanted) {
        return new DjSettings(camera, wanted, fades, sound, order, welcome, background);
    }

    /** The same with other fades. */
    public DjSettings with(FadeSettings wanted) {
        return new DjSettings(camera, calm, wanted, sound, order, welcome, background);
    }

    /** The same with another sound group. */
    public DjSettings with(SoundSettings wanted) {
        return new DjSettings(camera, calm, fades, wanted, order, welcome, background);
    }

    /** The same with playlists in another order. */
    public DjSettings with(PlayOrder wanted) {
        return new DjSettings(camera, calm, fades, sound, wanted, welcome, background);
    }

    /** The same with another state of the introduction. */
    public DjSettings with(WelcomeSettings wanted) {
        return new DjSettings(camera, calm, fades, sound, order, wanted, background);
    }

    /** The same with another life in the background. */
    public DjSettings with(BackgroundSettings wanted) {
        return new DjSettings(camera, calm, fades, sound, order, welcome, wanted);
    }

    /** Whether chance has a hand in the order. */
    public boolean shuffle() {
        return order != PlayOrder.IN_ORDER;
    }

    /** What a new user has. */
    public static DjSettings defaults() {
        return new DjSettings(
                CameraSettings.defaults(),
                Calm.NORMAL,
                FadeSettings.defaults(),
                SoundSettings.defaults(),
                PlayOrder.SHUFFLED,
                WelcomeSettings.defaults(),
                BackgroundSettings.defaults());
    }

    static void check(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " not in " + least + ".." + most + ": " + value);
        }
    }
}
