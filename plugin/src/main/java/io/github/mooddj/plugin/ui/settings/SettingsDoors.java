package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.calibrate.CalibrationDesk;

/**
 * What the settings lead to beside themselves. Event dispatch thread only.
 *
 * @param calibration tunes the network to the user's face
 * @param calibrate opens the window for that
 * @param introduce shows the introduction once more
 */
public record SettingsDoors(CalibrationDesk calibration, Runnable calibrate, Runnable introduce) {}
