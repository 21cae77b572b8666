package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.host.playback.SoundDevice;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.hosts.HostDesk;
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
 * @param music how music comes in; empty where only what the library holds is shown
 * @param background what the desktop offers for life in the background
 * @param hosts the players on this machine; called by workers only
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
        Optional<MusicRoom> music,
        BackgroundChoices background,
        HostDesk hosts) {}
