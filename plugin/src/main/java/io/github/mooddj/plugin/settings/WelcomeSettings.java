package io.github.mooddj.plugin.settings;

/**
 * What the introduction has shown.
 *
 * @param seen whether the user went through it or skipped it, so that it does not come by itself again
 */
public record WelcomeSettings(boolean seen) {
    /** What a new user has. */
    public static WelcomeSettings defaults() {
        return new WelcomeSettings(false);
    }
}
