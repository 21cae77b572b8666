package io.github.mooddj.plugin.camera;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The sources of a running program: cameras, folders and the demo. */
public final class DeviceFrameSources implements FrameSources {
    /** Long enough for the demo's policy to believe a face, short enough for a switch within half a minute. */
    private static final Duration DEMO_HOLD = Duration.ofSeconds(12);

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
        if (choice instanceof CameraChoice.Demo) {
            return replay("demo camera", () -> new PictureShelf(DemoPictures.all(), DEMO_HOLD, clock));
        }
        throw new AssertionError(choice);
    }

    private FrameSource folder(Path directory) {
        return replay(
                "folder " + directory.getFileName(), () -> new PictureShelf(FolderPictures.of(directory), hold, clock));
    }

    private static FrameSource replay(String name, Supplier<PictureShelf> pictures) {
        return new WebcamFrameSource(new ReplayDevice(name, pictures), WarmUp.none());
    }
}
