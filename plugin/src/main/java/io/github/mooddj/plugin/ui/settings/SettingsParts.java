package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.host.playback.SoundDevice;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.music.MusicRoom;
import io.github.mooddj.plugin.profile.ProfileCommands;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.settings.DjSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the settings dialog shows and changes.
 *
 * @param store the library; called by workers only
 * @param commands takes the changes
 * @param settings as they are now; returns at once, from any thread
 * @param cameras found now, without "automatic" and "none"; may take seconds, called by a worker
 * @param devices for sound, found now, without the default; may take a second, called by a worker
 * @param preview what the camera sees
 * @param servers music servers; called by workers only
 * @param profiles who uses this machine
 * @param dataDirectory where library, settings and logs lie
 * @param eraseCaptures deletes the log of captures; returns at once
 * @param version of the program, for people
 * @param calibration tunes the network to the user's face
 * @param calibrate opens the window for that
 * @param introduce shows the introduction once more
 * @param music how music comes in; empty where only what the library holds is shown
 * @param background what the desktop offers for life in the background
 */
public record SettingsParts(
        PlaylistStore store,
        DjCommands commands,
        Supplier<DjSettings> settings,
        Supplier<List<CameraChoice>> cameras,
        Supplier<List<SoundDevice>> devices,
        PreviewFeed preview,
        MusicServers servers,
        ProfileCommands profiles,
        Path dataDirectory,
        Runnable eraseCaptures,
        String version,
        CalibrationDesk calibration,
        Runnable calibrate,
        Runnable introduce,
        Optional<MusicRoom> music,
        BackgroundChoices background) {
    /** Without a calibration. */
    public SettingsParts(
            PlaylistStore store,
            DjCommands commands,
            Supplier<DjSettings> settings,
            Supplier<List<CameraChoice>> cameras,
            Supplier<List<SoundDevice>> devices,
            PreviewFeed preview,
            MusicServers servers,
            ProfileCommands profiles,
            Path dataDirectory,
            Runnable eraseCaptures,
            String version) {
        this(
                store,
                commands,
                settings,
                cameras,
                devices,
                preview,
                servers,
                profiles,
                dataDirectory,
                eraseCaptures,
                version,
                CalibrationDesk.none(),
                () -> {},
                () -> {},
                Optional.empty(),
                BackgroundChoices.NONE);
    }

    /** The same with a calibration, and what opens it. */
    public SettingsParts calibratedBy(CalibrationDesk desk, Runnable open) {
        return new SettingsParts(
                store,
                commands,
                settings,
                cameras,
                devices,
                preview,
                servers,
                profiles,
                dataDirectory,
                eraseCaptures,
                version,
                desk,
                open,
                introduce,
                music,
                background);
    }

    /** The same with somebody who watches folders. */
    public SettingsParts with(Optional<MusicRoom> room) {
        return new SettingsParts(
                store,
                commands,
                settings,
                cameras,
                devices,
                preview,
                servers,
                profiles,
                dataDirectory,
                eraseCaptures,
                version,
                calibration,
                calibrate,
                introduce,
                room,
                background);
    }

    /** The same with what the desktop offers. */
    public SettingsParts with(BackgroundChoices offered) {
        return new SettingsParts(
                store,
                commands,
                settings,
                cameras,
                devices,
                preview,
                servers,
                profiles,
                dataDirectory,
                eraseCaptures,
                version,
                calibration,
                calibrate,
                introduce,
                music,
                offered);
    }

    /** The same with somebody who shows the introduction. */
    public SettingsParts introducedBy(Runnable show) {
        return new SettingsParts(
                store,
                commands,
                settings,
                cameras,
                devices,
                preview,
                servers,
                profiles,
                dataDirectory,
                eraseCaptures,
                version,
                calibration,
                calibrate,
                show,
                music,
                background);
    }
}
