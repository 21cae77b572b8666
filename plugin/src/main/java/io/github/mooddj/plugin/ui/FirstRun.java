package io.github.mooddj.plugin.ui;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.music.MusicRoom;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.ui.settings.CameraChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the introduction needs.
 *
 * @param wanted whether it comes by itself at this start
 * @param settings as they are now; returns at once
 * @param cameras found now, without "automatic" and "none"; may take seconds, called by a worker
 * @param look lends the camera's frames, with the face in them; looks leave the mood alone meanwhile
 * @param music the library to fill; empty while it is being opened
 */
public record FirstRun(
        boolean wanted,
        Supplier<DjSettings> settings,
        Supplier<List<CameraChoice>> cameras,
        CalibrationDesk look,
        Supplier<Optional<Music>> music) {
    /**
     * A library to fill.
     *
     * @param store called by workers only
     * @param room reads tags and watches folders; empty for a moment after the start
     * @param demo where the demo's pieces are put; made when they are asked for
     */
    public record Music(PlaylistStore store, Optional<MusicRoom> room, Path demo) {}

    /** One that does not come by itself, for a panel without camera and library. */
    public static FirstRun none() {
        return new FirstRun(false, DjSettings::defaults, List::of, CalibrationDesk.none(), Optional::empty);
    }
}
