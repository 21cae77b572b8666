package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.mood.MoodPolicy;
import io.github.mooddj.plugin.camera.CameraChoice;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import java.time.Duration;

/**
 * How to look: the settings, with this start's options on top of those that the user has not changed since.
 *
 * @param camera through what
 * @param consent whether a real camera may be opened
 * @param interval time between two looks
 * @param batteryInterval the same while the computer runs on its battery
 * @param policy how looks become a mood
 */
record SamplingPlan(
        CameraChoice camera, boolean consent, Duration interval, Duration batteryInterval, MoodPolicy policy) {
    private static final Duration DEMO_INTERVAL = Duration.ofSeconds(1);

    /**
     * Lays the options over the settings.
     *
     * @param atStart the settings that the program started with
     * @param now the settings that hold now
     * @param options of this start
     * @throws IllegalArgumentException with a sentence for the user if the camera's text cannot be read
     */
    static SamplingPlan of(DjSettings atStart, DjSettings now, StartOptions options) {
        CameraChoice camera = now.camera().source().equals(atStart.camera().source())
                ? options.camera().map(CameraChoice::parse).orElseGet(() -> camera(now, options))
                : CameraChoice.parse(now.camera().source());
        Duration interval = now.camera().interval().equals(atStart.camera().interval())
                ? options.interval()
                        .orElse(options.demo() ? DEMO_INTERVAL : now.camera().interval())
                : now.camera().interval();
        // Who names an interval for this start, or runs the demo, means it on the battery too.
        Duration batteryInterval =
                interval.equals(now.camera().interval()) ? now.camera().batteryInterval() : interval;
        boolean calmKept = now.calm() == atStart.calm();
        MoodPolicy policy = calmKept && options.demo() && options.calm().isEmpty()
                ? MoodPolicy.demo()
                : policy(calmKept ? options.calm().orElse(now.calm()) : now.calm());
        return new SamplingPlan(camera, now.camera().consent(), interval, batteryInterval, policy);
    }

    private static CameraChoice camera(DjSettings settings, StartOptions options) {
        return options.demo()
                ? new CameraChoice.Demo()
                : CameraChoice.parse(settings.camera().source());
    }

    private static MoodPolicy policy(DjSettings.Calm calm) {
        if (calm == DjSettings.Calm.QUICK) {
            return MoodPolicy.quick();
        }
        return calm == DjSettings.Calm.CALM ? MoodPolicy.calm() : MoodPolicy.normal();
    }
}
