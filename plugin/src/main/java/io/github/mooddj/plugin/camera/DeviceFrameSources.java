package io.github.mooddj.plugin.camera;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** The sources of a running program: cameras, folders and the demo. */
public final class DeviceFrameSources implements FrameSources {
    private final Duration hold;
    private final InstantSource clock;

    /**
     * Opens nothing yet.
     *
     * @param hold how long a folder camera shows each picture
     * @param clock paces still pictures and warm-up
     */
    public DeviceFrameSources(Duration hold, InstantSource clock) {
        this.hold = hold;
        this.clock = clock;
    }

    @Override
    public FrameSource of(CameraChoice choice) {
        if (choice instanceof CameraChoice.Folder folder) {
            return folder(folder.directory());
        }
        throw new AssertionError(choice);
    }

    private FrameSource folder(Path directory) {
        String name = "folder " + directory.getFileName();
        ReplayDevice device = new ReplayDevice(name, () -> new PictureShelf(FolderPictures.of(directory), hold, clock));
        return new WebcamFrameSource(device, WarmUp.none());
    }
}
