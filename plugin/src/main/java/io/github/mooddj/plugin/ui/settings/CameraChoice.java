package io.github.mooddj.plugin.ui.settings;

/**
 * A camera to choose. Values: any thread.
 *
 * @param value what {@code DjSettings.camera} says for it
 * @param label its name for people
 */
public record CameraChoice(String value, String label) {
    @Override
    public String toString() {
        return label;
    }
}
