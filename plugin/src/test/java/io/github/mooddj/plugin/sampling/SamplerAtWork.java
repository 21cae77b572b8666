package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.ManualScheduler;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A sampler with a scripted camera and made-up time. */
abstract class SamplerAtWork {
    final ManualScheduler time = new ManualScheduler();
    final HeardListener heard = new HeardListener();
    final ScriptedCamera camera = new ScriptedCamera();
    final ScriptedReader reader = new ScriptedReader();
    boolean onBattery;
    final DjSettings agreed =
            DjSettings.defaults().with(CameraSettings.defaults().withConsent(true));

    @AfterEach
    void nothingWasThrown() {
        assertEquals(List.of(), time.failures());
    }

    MoodSampler started(DjSettings settings, Map<String, String> options) {
        MoodSampler sampler = new MoodSampler(
                time, time, new Sight(camera, time, () -> reader, () -> onBattery), settings, StartOptions.of(options));
        sampler.start(heard);
        time.runDue();
        return sampler;
    }

    static DjSettings with(DjSettings from, String source, Duration interval) {
        CameraSettings old = from.camera();
        return from.with(new CameraSettings(old.consent(), source, interval, old.batteryInterval(), old.preview()));
    }
}
